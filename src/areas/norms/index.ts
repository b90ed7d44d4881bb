/**
 * The front door of the area: normative documents (行政规范性文件) and how long they hold.
 *
 * - `publicNorm` is an issued document as everybody may read it, for the search.
 * - `normsOfYear`: what the annual report of a body counts of them.
 */
export { normsOfYear } from './norms-of-year.ts'
export { publicNorm } from './public-norm.ts'
