import type { Words } from './zh-Hans.ts'

type Facts = Readonly<Record<string, string | number>>

/** Words of this area in English. */
export const en: Words = {
  menu: 'Sites',
  list: {
    title: 'Sites of offices and townships',
    lead: 'The county has one store of information. Each site is a part taken out of it: one office, or a township with its villages. Nothing is copied; what changes here changes everywhere.',
    none: 'No site has been set up. The information of every office is in this portal.',
    bodies: 'See the offices in the directory',
    columns: { title: 'Site', body: 'Of', address: 'Address', since: 'Open since' },
    below: 'with its villages',
  },
  desk: {
    title: 'Sites',
    lead: 'A site is only a range of content and a look; it holds no content. An address once used is given to nobody else.',
    none: 'There is no site yet.',
    new: 'Set up a site',
    open: 'Open',
    closed: (on) => `Closed on ${on}`,
    state: 'State',
    change: 'Change',
    look: 'Look at it',
  },
  form: {
    newTitle: 'Set up a site',
    changeTitle: (title) => `Change the site: ${title}`,
    code: 'Name in the address',
    codeHint:
      'Small letters, figures and underscores, such as market; the address is /sites/market and cannot be changed later',
    body: 'Whose site it is',
    withBelow: 'With the bodies below it (a township with its villages)',
    title: 'Title (Simplified Chinese)',
    titleHant: 'Title (Traditional Chinese)',
    titleHantHint: 'Left empty, it is converted from Simplified Chinese',
    titleEn: 'Title (English)',
    host: 'Host name of its own',
    hostHint:
      'Such as market.county.example; leave it empty where there is none, for the address under /sites/ always works. An administrator has to lead the host here and set the address of the portal',
    mark: 'Mark',
    markHint: 'One or two characters before the title',
    accent: 'Accent colour',
    accentDeep: 'Its deeper colour',
    accentHint: 'Of buttons and links, written #0b4fb3; at least 4.5:1 on every ground',
    blocks: 'Order of the front page',
    place: (n) => `No. ${n}`,
    submit: 'Save',
    close: 'Close the site',
    closeLead: 'Its address opens no more after that; the content stays in the portal under the same addresses.',
    back: 'Back to all sites',
  },
  blocks: {
    owed: 'Owed and not published',
    entries: 'Published lately',
    items: 'Services',
    powers: 'Powers and responsibilities',
    standards: 'Penalty standards',
    norms: 'Normative documents',
    reports: 'Annual reports',
    contact: 'Contact and requests',
  },
  refusals: {
    'subsites.not-the-keeper': () =>
      'Sites are kept by the openness office of the county and the system administrator.',
    'subsites.no-such-body': () => 'There is no such office.',
    'subsites.missing': () => 'There is no such site.',
    'subsites.closed': () => 'This site was closed and cannot be changed. To have one again, set up another.',
    'subsites.blocks': () =>
      'Each of the eight parts of the front page needs a place of its own: none twice, none missing.',
    'subsites.code-taken': ({ code = '' }: Facts) => `The name “${code}” has been used in an address; choose another.`,
    'subsites.host-taken': ({ host = '', code = '' }: Facts) => `The host ${host} belongs to the site “${code}”.`,
    'subsites.too-weak': ({ least = '' }: Facts) =>
      `The colours are too light to be read: on the least favourable ground their contrast is ${least}:1, and at least 4.5:1 is needed. Choose deeper ones.`,
    'subsites.form-incomplete': () =>
      'Something is missing or not written as it should be; see the hints of the fields.',
  },
}
