import { createHash } from 'node:crypto'
import { examplePdf } from '#platform/files/examples.ts'

const bytes = examplePdf([
  'Demonstration',
  'This page stands in for a document that an applicant handed in.',
  'The applicants of the demonstration do not exist, and neither do their papers.',
])

/** The one document every fictional applicant hands in, so that an officer of the demonstration can open it. */
export const STAND_IN = { bytes, size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') }
