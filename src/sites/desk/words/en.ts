import type { Words } from './zh-Hans.ts'

export const en: Words = {
  name: 'Desk',
  county: 'Anlan County',
  demo: 'Demonstration: all people and cases are fictional',
  skip: 'Skip to content',
  mainNav: 'Main navigation',
  signOut: 'Sign out',
  signIn: 'Sign in',
  portal: 'Public site',
  standIn: (post) => `${post} (standing in)`,
  posts: (first, more) => (more === 0 ? first : `${first} and ${more} more`),
  keys: {
    button: 'Keys',
    title: 'Keyboard',
    next: 'Next row',
    previous: 'Previous row',
    open: 'Open the chosen row',
    find: 'Search',
    views: 'Switch view',
    help: 'Show this help',
    note: 'Single-letter keys act only outside text fields.',
    on: 'Use single-letter keys',
    close: 'Close',
  },
}
