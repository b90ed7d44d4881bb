import type { Words } from './zh-Hans.ts'

const maybe = (near: string | undefined): string => (near ? `. Did you mean “${near}”?` : '.')

export const en: Words = {
  fault: {
    empty: () => 'Nothing is written here yet.',
    syntax: (f) => (f['text'] ? `Cannot be read from “${f['text']}” on.` : 'The expression is not finished.'),
    'too-deep': () => 'Too many expressions inside each other.',
    'unknown-name': (f) => `There is no fact called “${f['name']}”${maybe(f['near'])}`,
    'unknown-function': (f) => `There is no function called “${f['name']}”${maybe(f['near'])}`,
    'full-width': (f) =>
      `“${f['char']}” is a full-width sign and would be read as part of a name. Write “${f['use']}” instead.`,
    'ambiguous-name': (f) =>
      `“${f['name']}” can be read in two ways: as one name, or as “${f['other']}”. Rename one of them.`,
    types: (f) =>
      f['op']
        ? `“${f['op']}” has a ${f['left']} on one side and a ${f['right']} on the other; they do not go together.`
        : `This gives a ${f['left']}, but a ${f['right']} is needed here.`,
    arguments: (f) => `The function “${f['name']}” takes (${f['takes']}), but was given (${f['got']}).`,
    'always-fails': (f) => `The function “${f['function']}” never gives a result here: `,
    literal: (f) => `“${f['text']}” is no date, time or duration.`,
    'unknown-type': (f) => `There is no type called “${f['name']}”.`,
    clock: (f) =>
      `“${f['name']}” would make the same facts give another answer tomorrow. Hand the day in as a fact instead.`,
    external: () => 'External functions are not run.',
  },
  error: {
    'no-value': (f) => (f['name'] ? `“${f['name']}” is missing.` : 'A value is missing.'),
    'wrong-type': (f) => `${f['name'] ? `“${f['name']}”` : 'This'} must be a ${f['wanted']}, but is a ${f['got']}.`,
    'division-by-zero': () => 'Division by zero.',
    'out-of-range': (f) => `“${f['text']}” is out of range.`,
    'bad-text': (f) => `“${f['text']}” cannot be read as a ${f['wanted']}.`,
    arguments: (f) => `The function “${f['name']}” was given what it does not take.`,
    'no-entry': (f) => `There is no entry “${f['name']}”.`,
    'unknown-name': (f) => `There is no fact or function called “${f['name']}”.`,
    types: (f) => `“${f['op']}” does not go with a ${f['left']} and a ${f['right']}.`,
    'not-allowed': (f) => `The value is not among those that “${f['name']}” allows.`,
    clock: () => 'Nobody said which moment it is.',
    endless: () => 'Too many steps; stopped.',
    faulty: (f) => `The expression has faults and does not run: ${f['text'] ?? ''}`,
    'no-rule': () => 'No rule applies.',
    'several-rules': (f) => `Several rules apply at once: ${f['rules']}.`,
    external: () => 'External functions are not run.',
  },
  place: (line, column) => `line ${line}, column ${column}`,
}
