import type { Words } from './zh-Hans.ts'

/** English words that every document we issue has. */
export const en: Words = {
  to: (name: string) => `To ${name}`,
  basis: 'Legal basis',
  remedies: 'Your rights',
  higherGovernment: 'the government at the next higher level',
  court: "the People's Court of Anlan County",
  contact: 'Contact',
  contactLine: (body: string, phone: string) => `${body}, enquiries: ${phone}`,
  reading: 'A version to be read. The legal text is the one in simplified Chinese.',
  seal: '(seal)',
  fictional: 'Demo data: people and cases are fictional',
}
