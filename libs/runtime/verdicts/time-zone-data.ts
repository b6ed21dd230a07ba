/** Version of this engine’s time zone data, such as `2026c`. */
export const timeZoneData = process.versions['tz'] ?? 'unknown';
