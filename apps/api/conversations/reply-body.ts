import type { Media } from '@parley/contracts';
import { z } from 'zod';

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
const kinds = Object.keys(contentTypes)
  .map((kind) => `.${kind}`)
  .join(' ');

const MediaUrl = z
  .url({ protocol: /^https$/, error: 'must be an https address' })
  .max(2048)
  .refine((url) => contentTypeOf(url) !== undefined, { error: `must end in one of ${kinds}` });

export const ReplyBody = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(1600)
      .refine((text) => text.trim() !== '', { error: 'must not be blank' })
      .refine((text) => text.isWellFormed(), { error: 'must be well-formed Unicode' }),
    media: z
      .array(z.union([MediaUrl, z.strictObject({ url: MediaUrl, contentType: z.string().max(200).optional() })]))
      .max(10)
      .default([])
      .describe(`Addresses of files the carrier fetches: ${kinds}.`),
    category: z
      .enum(['conversational_reply', 'transactional', 'marketing'])
      .default('conversational_reply')
      .describe('Fixed from now on: nobody can relabel a reply afterwards.'),
  })
  .meta({ id: 'ReplyBody' });
export type ReplyWish = z.infer<typeof ReplyBody>;

export function mediaOf({ media }: ReplyWish): Media[] {
  return media.map((item) => {
    const url = typeof item === 'string' ? item : item.url;
    const contentType = (typeof item === 'string' ? undefined : item.contentType) ?? contentTypeOf(url);
    return { url, ...(contentType === undefined ? {} : { contentType }) };
  });
}

function contentTypeOf(url: string): string | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(URL.parse(url)?.pathname ?? '')?.[1];
  return contentTypes[extension?.toLowerCase() ?? ''];
}
