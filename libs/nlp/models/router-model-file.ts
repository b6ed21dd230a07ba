/**
 * Where the model stands that the router starts with: trained from our corpus by `npm run train`, kept beside this file
 * here and where it is built to, so that no first run has to train.
 */
export const routerModelFile = (): URL => new URL('./router.model', import.meta.url);
