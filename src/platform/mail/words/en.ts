import type { Words } from './zh-Hans.ts'

export const en: Words = {
  unsent: {
    title: 'Letters not sent',
    by: 'Seen by the system administrator',
    lead: 'Only letters that have not left are listed; a letter that was sent leaves no trace here. Address and words are sealed and not shown.',
    noServer:
      'No mail server is set (GONGKAI_SMTP): letters are kept for seven days and go out by themselves once there is one.',
    server: 'A mail server is set. What fails is tried again, twelve times, each wait twice as long.',
    none: 'No letter waits.',
    caption: 'Letters not sent, the oldest first, two hundred at most',
    kind: 'Kind',
    madeAt: 'Written',
    state: 'State',
    attempts: 'Attempts',
    error: 'Why',
    states: { waiting: 'Waiting', held: 'Kept', dead: 'Given up: check the mail server' },
  },
  inbox: {
    title: 'Mailbox of the demonstration',
    lead: 'This is a demonstration without a mail server: no letter reaches any real mailbox. Letters that were kept can be read here by their address; please use made-up addresses only.',
    address: 'Address',
    addressHint: 'The one you gave for the alert, for instance shen@example.com',
    open: 'Open the mailbox',
    none: 'There is no letter for this address. A letter just written arrives after a few seconds: open the mailbox again.',
    letters: 'Letters, the newest first',
    received: (at) => `Written ${at}`,
    end: 'The “unsubscribe” button of a mail program opens: ',
  },
}
