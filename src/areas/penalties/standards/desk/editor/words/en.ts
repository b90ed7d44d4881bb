import type { Words } from './zh-Hans.ts'

/** The words of the editor of standards, on the page and in the browser. */
export const en: Words = {
  title: (name) => `Draft: ${name}`,
  titleNew: 'Draft a new standard',
  revision: (n) => (n === 0 ? 'Not saved yet.' : `Revision ${n}.`),
  back: 'Where it stands',
  readOnly: 'You may look and not save:',
  new: {
    lead: 'Choose the upper standard that it refines and begin from that; for one of the county’s own choose none.',
    upper: 'Upper standard',
    noUpper: 'None',
    begin: 'Open',
    id: 'Id',
    idHint: 'Letters, figures, dots and hyphens, such as al-market-68. It stays for ever.',
    body: 'Made by',
  },
  table: 'Table of tiers',
  tableLead:
    'One row a tier. A cell is a test: a number “>= 500” or “[100..500)”, a word “delay”, “true” or “false”, “-” for any. Each change goes into the file below at once.',
  opening: 'Opening the table …',
  noTable: 'This text cannot be read; the table shows it as it could be read last.',
  weights: 'A standard that adds up weights has no table of tiers; change it in the file.',
  keys: 'Tab goes from cell to cell. A row is added after the one you are in. A row with an error has a “!” at its number.',
  addRow: 'Add a row',
  removeRow: 'Remove this row',
  undo: 'Undo',
  redo: 'Redo',
  columns: {
    rest: 'Other conditions',
    outputs: {
      tier: 'Id',
      name_zh: 'Chinese name',
      name_en: 'English name',
      level: 'Gravity',
      min: 'Fine from',
      max: 'Fine to',
      ends: 'Ends included',
      optional: 'Fine optional',
      also: 'Beside it',
    },
  },
  file: 'The file of the standard (YAML)',
  fileHint: 'Table and file are the same. What is saved, reviewed and published is this file.',
  note: 'What changes and why',
  noteHint: 'One sentence; the public reads it.',
  save: 'Save the draft',
  checks: 'Checked as you write',
  stands: (errors, others) =>
    errors === 0
      ? `No errors; ${others} to be weighed or noted.`
      : `${errors} to be mended before publication; ${others} to be weighed or noted.`,
  clean: 'Nothing found.',
  unreadable: 'This text cannot be read:',
  unsaved: 'There are changes that were not saved.',
}
