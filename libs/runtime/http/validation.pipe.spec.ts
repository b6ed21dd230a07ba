import { Type } from 'class-transformer';
import { IsInt } from 'class-validator';
import { IfPresent, MediaList, Text } from '../fields/index.js';
import { FieldsProblem, type FieldProblem } from './fields-problem.js';
import { RequestValidation } from './validation.pipe.js';

class File {
  @Text({ max: 20 }) readonly url!: string;
}
class Letter {
  @Text({ max: 5 }) readonly text!: string;
  @Text({ max: 5, optional: true }) readonly reason?: string;
  @IfPresent() @IsInt() @Type(() => Number) readonly page?: number;
  @MediaList(File, { max: 2 }) readonly media: readonly File[] = [];
}

const pipe = new RequestValidation();
const read = (value: unknown, type: 'body' | 'query' | 'param' = 'body', metatype: unknown = Letter) =>
  pipe.transform(value, { type, metatype: metatype as typeof Letter });
const problemsOf = async (value: unknown): Promise<readonly FieldProblem[]> => {
  const error = await read(value).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FieldsProblem);
  return (error as FieldsProblem).errors;
};

describe('a body or a query', () => {
  it('arrives as its class says, with what was left out either filled in or absent', async () => {
    const letter = await read({ text: 'hello', page: '3', media: ['https://a.example', { url: 'x' }] });
    expect(letter).toBeInstanceOf(Letter);
    expect(letter).toEqual({ text: 'hello', page: 3, media: [{ url: 'https://a.example' }, { url: 'x' }] });
    expect(Object.keys((await read({ text: 'a' })) as object).toSorted()).toEqual(['media', 'text']);
  });

  it('is measured in characters, not in halves of them', async () => {
    await expect(read({ text: '😀'.repeat(5) })).resolves.toMatchObject({ text: '😀'.repeat(5) });
    expect(await problemsOf({ text: '😀'.repeat(6) })).toHaveLength(1);
    expect(await problemsOf({ text: 'e\ufe0f'.repeat(3) })).toHaveLength(1);
  });

  it.each<[string, unknown, string[]]>([
    ['is missing', undefined, ['text']],
    ['is a list', [{ text: 'a' }], ['request']],
    ['is a bare value', 'a', ['request']],
    ['has null for something that may be left out', { text: 'a', reason: null }, ['reason']],
    ['has fields nobody knows', { text: 'a', colour: 1, '+14155550101': 2 }, ['colour', '?']],
    ['has a list for a text', { text: ['a'] }, ['text']],
    ['has a list in its list', { text: 'a', media: [[{ url: 'a' }]] }, ['media']],
    ['has unknown fields deeper down', { text: 'a', media: [{ url: 'a', size: 1 }] }, ['media.0.size']],
    ['has the field __proto__', JSON.parse('{"text":"a","__proto__":{"admin":true}}'), ['__proto__']],
    ['has the field __proto__ deeper down', JSON.parse('{"text":"a","media":[{"__proto__":{}}]}'), ['__proto__']],
    ['has the field constructor', { text: 'a', constructor: 1 }, ['constructor']],
    ['has the field toString', { text: 'a', toString: 1 }, ['toString']],
    ['is deep', { text: JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) }, ['request']],
    ['is wide', { text: 'a', media: Array(20_000).fill({}) }, ['request']],
  ])('is refused where it %s', async (_, value, fields) => {
    expect((await problemsOf(value)).map(({ field }) => field)).toEqual(fields);
  });

  it('is refused without a word of what it held', async () => {
    const problems = await problemsOf({
      text: 'secret-text',
      page: 'secret-page',
      media: 'secret-media',
      'secret field': 1,
    });
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });

  it('is left alone where no class is named', async () => {
    const raw = Buffer.from('a=b');
    expect(await read(raw, 'body', Object)).toBe(raw);
    expect(await read(raw, 'body', Buffer)).toBe(raw);
    expect(await read('7', 'param', Number)).toBe('7');
  });
});
