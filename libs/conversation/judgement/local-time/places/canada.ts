import { areasOf, type Area } from './area.js';

const ca = areasOf('CA');

/** Area codes of Canada, as {@link unitedStates} has those of the United States. From CNAC’s list of codes in service. */
export const canada: readonly Area[] = [
  ca('AB', 'Edmonton', '368 403 587 825', '368 587 780 825'),
  ca('BC', 'Vancouver', '236 257 604 672 778'),
  ca('BC', 'Vancouver Edmonton Creston Dawson_Creek Fort_Nelson', '236 250 257 672 778'),
  ca('MB', 'Winnipeg', '204 431 584'),
  ca('NB', 'Moncton', '428 506'),
  ca('NL', 'St_Johns Goose_Bay', '709 879'),
  ca('NS PE', 'Halifax', '782 902'),
  ca('NT NU YT', 'Whitehorse Dawson Inuvik Cambridge_Bay Rankin_Inlet Resolute Iqaluit', '867'),
  ca('ON', 'Toronto', '226 382 519 548', '249 683 705', '289 365 742 905', '343 613 753', '416 437 647 942'),
  ca('ON', 'Toronto Winnipeg Atikokan', '807'),
  ca('QC', 'Toronto', '263 438 514', '354 450 579', '468 819 873'),
  ca('QC', 'Toronto Halifax Blanc-Sablon', '273 367 418 581'),
  ca('SK', 'Regina Edmonton', '306 474 639'),
].flat();
