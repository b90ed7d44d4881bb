/**
 * The front door of the area: the list of fees and its rounds of clean-up.
 *
 * - `readFees`, `settleFees`: the list of the lawbook, and taking it in.
 * - `feesInForce`: the fees of some ids with the edition that holds today, for pages that name a fee and never copy it;
 *   `feeLine` says one in a line.
 * - `publicFee`: one fee with everything the list says of it, for the search; `feeIds` names all.
 */
export { feeLine } from './fee-line.ts'
export { feeIds, type PublicFeeEdition, publicFee } from './public-fee.ts'
export { feesInForce } from './queries.ts'
export { readFees } from './read-fees.ts'
export { settleFees } from './settle-fees.ts'
