/**
 * The front door of the area: normative documents (行政规范性文件) and how long they hold.
 *
 * - `publicNorm` is an issued document as everybody may read it, for the search.
 * - `normsOfYear`: what the annual report of a body counts of them.
 * - `normAddresses`: what search engines are told of.
 */
export { normAddresses } from './norm-addresses.ts'
export { normsOfYear } from './norms-of-year.ts'
export { publicNorm } from './public-norm.ts'
