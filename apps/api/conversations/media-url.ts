import { ValidateBy } from 'class-validator';

/** What may be attached (features L35). */
const contentTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  vcf: 'text/vcard',
};
export const mediaKinds = Object.keys(contentTypes)
  .map((kind) => `.${kind}`)
  .join(' ');

/** What an address promises by its ending; undefined where that may not be attached. */
export function contentTypeOf(url: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(URL.parse(url)?.pathname ?? '')?.[1];
  return contentTypes[extension?.toLowerCase() ?? ''];
}

/** Ends in a kind of file that may be attached. */
export function EndsInMediaKind(): PropertyDecorator {
  return ValidateBy({
    name: 'endsInMediaKind',
    validator: {
      validate: (url) => typeof url === 'string' && contentTypeOf(url) !== undefined,
      defaultMessage: () => `must end in one of ${mediaKinds}`,
    },
  });
}
