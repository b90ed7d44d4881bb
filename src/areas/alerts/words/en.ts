import type { Words } from './zh-Hans.ts'

export const en: Words = {
  everything: 'all entries of the catalogue',
  aSearch: 'a search',
  quoted: (words) => `“${words}”`,
  ask: {
    title: 'Alert by e-mail',
    lead: 'A letter comes only when there is something new: one a day at most, after seven in the morning, with what was made public up to the day before.',
    what: 'What you will hear about',
    see: 'See what it finds now',
    address: 'E-mail address',
    addressHint:
      'For instance shen@example.com. Kept sealed and used for this alert only; deleted at once when you end it, and after three days if it is not confirmed.',
    wrongAddress:
      'Please give one whole e-mail address of Latin letters, digits and usual signs, for instance shen@example.com.',
    button: 'Send the letter to confirm',
    basis: 'It rests on your consent; you can end it at any time.',
  },
  asked: {
    title: 'Please confirm in your mailbox',
    lead: 'If this address does not have this alert yet, a letter is on its way. Nothing begins before you open the link in it and confirm.',
    rules: (days, letters, alerts) =>
      `The link holds for ${days} days. One address gets at most ${letters} such letters within 24 hours and may have ${alerts} alerts; beyond that, and for an alert already confirmed, no letter is sent.`,
    missing: 'No letter? Look into the junk folder, or check the address and try again.',
    demo: 'The demonstration has no mail server; its letters stay in its own mailbox.',
    openBox: 'Open the mailbox of the demonstration',
    back: 'Back to the results',
  },
  confirm: {
    title: 'Confirm the alert',
    lead: 'Press the button and the alert begins. The first letter comes tomorrow at the earliest.',
    button: 'Confirm',
    doneTitle: 'The alert has begun',
    doneLead: 'You will get a letter when there is something new, one a day at most. Each has a link to end it.',
  },
  end: {
    title: 'End the alert',
    lead: 'Press the button to end it: your address and this alert are deleted at once, and nothing more is sent.',
    button: 'End and delete',
    doneTitle: 'The alert has ended',
    doneLead: 'Your address and this alert are deleted. Nothing more is sent.',
    again: 'To the home page',
  },
  letter: {
    confirmSubject: 'Please confirm: alert on open information',
    confirmWhy: (name) =>
      `Somebody gave this address for an alert on the open government site of Anlan County: ${name}. If it was you, open this link to confirm:`,
    confirmLink: 'Confirm the alert',
    confirmUntil: (day) => `The link holds until ${day}; without confirmation the address is deleted then.`,
    notYou: 'If it was not you, do nothing: unless you confirm, no further letter comes.',
    digestSubject: (name) => `Newly public: ${name}`,
    digestSays: (name, span) => `New in your alert ${name}, ${span}:`,
    more: (count) => `Only the newest ${count} are listed here; the page has the rest.`,
    whole: 'See everything it finds',
    why: 'You get this letter because you confirmed this alert. It comes only when there is something new, one a day at most.',
    end: 'End this alert (deletes your address at once)',
  },
  refusals: {
    'alerts.not-a-person': () => 'Only a person can ask for an alert: it needs voluntary, explicit consent.',
    'alerts.no-address': () => 'This is not one whole e-mail address.',
    'alerts.wrong-link': () => 'The link is incomplete or wrong. Please open the whole link from the letter.',
    'alerts.gone': () =>
      'This alert was ended, or was not confirmed within three days, and its address is deleted. You can ask for it again.',
  },
}
