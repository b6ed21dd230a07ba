import { ContactId, contactIdOf } from '@parley/contracts';

/** A contact by its id, or by its number and brand. @throws Error that says what to write instead */
export function contactNamed(
  named: string,
  { brand, brands, installKey }: { brand?: string; brands: readonly string[]; installKey: Buffer },
): string {
  if (ContactId.safeParse(named).success) return named;
  if (!/^\+[1-9]\d{6,14}$/.test(named)) {
    throw new Error(
      `${JSON.stringify(named)} is neither a contact id, such as jqmz3kzq5ycz7x4ko3a2hnv6ua, nor a number in E.164 form, such as +14155550123.`,
    );
  }
  const brandId = brand ?? (brands.length === 1 ? brands[0] : undefined);
  if (brandId === undefined || !brands.includes(brandId)) {
    throw new Error(`A number is known to a brand: name one by --brand (${brands.join(', ')}).`);
  }
  return contactIdOf(installKey, brandId, named);
}
