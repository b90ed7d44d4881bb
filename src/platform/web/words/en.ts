import type { Words } from './zh-Hans.ts'

export const en: Words = {
  no: {
    'bad-request': {
      title: 'The request cannot be read',
      text: 'What arrived is incomplete or malformed. Nothing was saved.',
    },
    'no-request-key': {
      title: 'The request key is missing',
      text: 'Every submission carries a request key, so that nothing is done twice. Nothing was saved.',
    },
    'not-signed-in': { title: 'Please sign in', text: 'This is open to signed-in staff only.' },
    'expired-form': {
      title: 'The form has expired',
      text: 'The form was not opened in this browser or this sign-in, or it is too old. Nothing was saved: open it again and submit.',
    },
    forbidden: { title: 'Not yours to do', text: 'The posts you hold do not allow this.' },
    missing: {
      title: 'There is no such page',
      text: 'The address is wrong or the content has moved. Check the address, or start from the home page.',
    },
    'wrong-method': { title: 'Not to be opened this way', text: 'This address does not accept that kind of request.' },
    conflict: {
      title: 'Things have changed',
      text: 'Things have changed since you opened the page. Nothing was saved: open it again.',
    },
    'too-large': {
      title: 'Too large',
      text: 'The content or a file exceeds the size allowed. Nothing was saved: make it smaller and submit again.',
    },
    'wrong-type': {
      title: 'Format not accepted',
      text: 'This address does not accept that format. Nothing was saved.',
    },
    invalid: {
      title: 'Some answers need correcting',
      text: 'Please correct the following. Nothing was saved: go back, correct it and submit again.',
    },
    'too-many': { title: 'Too many requests', text: 'There were too many requests in a short time. Please try later.' },
    bug: { title: 'Sorry, something broke', text: 'The fault is ours, not yours. Nothing was saved.' },
    busy: { title: 'The system is stopping', text: 'The system is stopping or under maintenance. Please try later.' },
  },
  refusal: {
    forbidden: 'Not yours to do',
    missing: 'Not found',
    conflict: 'Cannot be done now',
    invalid: 'Some answers need correcting',
    unsaid: 'The rules do not allow this.',
    codes: {
      'platform.key-reused':
        'The key of this submission was already used for something else. Nothing was saved: open the page again and submit.',
      'platform.file-empty': 'The file is empty. Nothing was saved.',
      'platform.file-type':
        'Only PDF, PNG, JPEG, DOCX, XLSX, PPTX and plain text files are accepted. Nothing was saved.',
      'platform.file-active': 'The file holds something that runs by itself. Save it as a plain file and submit again.',
      'platform.file-locked':
        'The file is locked by a password or by restrictions. Nothing was saved: remove the lock and submit again.',
      'platform.file-broken':
        'The file is damaged and cannot be read whole. Nothing was saved: save it anew and submit again.',
      'platform.file-bomb': 'Unpacked, the file is far larger than it says. Nothing was saved.',
      'platform.file-macro':
        'The document holds macros. Nothing was saved: save it without macros (.docx, .xlsx, .pptx) and submit again.',
      'platform.file-old':
        'Files of old office programs (.doc, .xls, .ppt) are not accepted. Nothing was saved: save it as .docx, .xlsx or .pptx.',
      'platform.file-embedded':
        'Other files are embedded in the document. Nothing was saved: take them out, or hand them in by themselves.',
      'platform.file-outside':
        'The document fetches a template, a picture or data from elsewhere. Nothing was saved: break these links and submit again.',
      'platform.file-tracked':
        'The document still holds tracked changes. Nothing was saved: accept or reject all of them and submit again.',
      'platform.file-layers': 'The PDF has layers that are hidden. Nothing was saved: flatten it and submit again.',
      'platform.file-marked':
        'The PDF has marks for a redaction that was not carried out. Nothing was saved: carry it out, or hand in the file without marks.',
      'platform.file-name':
        'The name of the file holds signs that are not allowed, or is too long. Nothing was saved: give it a plain name and submit again.',
      'platform.redact-short': 'Words of one character would be found everywhere. Please give at least two characters.',
      'platform.redact-elsewhere':
        'The file has changed since these places were chosen. Please look for the words again.',
      'platform.redact-nothing': 'Nothing was chosen to be taken out.',
      'platform.redact-no-pages': 'Parts of a page can be marked only in a PDF.',
      'platform.redact-no-page': 'The file has no such page.',
      'platform.redact-fonts':
        'The PDF does not carry its Chinese fonts. Please save it with fonts embedded (PDF/A) and attach it again.',
      'platform.redact-survived':
        'Something that was taken out could still be read from the copy, so there is no copy. Please mark more of the passage, or part of the page.',
      'platform.redact-picture':
        'Pictures cannot be redacted here. Please save the picture as a PDF and mark parts of the page.',
      'platform.table-type': 'Only CSV and XLSX tables are accepted. Nothing was saved.',
      'platform.table-1904':
        'This workbook counts its days from 1904, so every day would be four years off. Nothing was saved: switch “1904 date system” off in the spreadsheet, check the days, save and submit again.',
      'platform.table-broken':
        'The table breaks off, for instance at a quotation mark without its pair. Nothing was saved: save it anew and submit again.',
      'platform.file-mismatch': 'The content of the file is not what its name says. Nothing was saved.',
      'platform.file-too-large':
        'The file exceeds the size allowed. Nothing was saved: make it smaller and submit again.',
    },
  },
  number: (id) => `Number ${id}. Please name it when you contact us.`,
  wait: (seconds) => `Please try again in ${seconds} seconds.`,
  article: 'Basis',
  home: 'Home page',
  desk: 'Back to the desk',
  back: 'Back',
  inPortal: 'See this page in the county portal',
  ofThisSite: 'This site shows only what its own offices answer for. The page may be that of another office.',
  signIn: 'Sign in',
  field: {
    required: 'must be filled in',
    tooShort: (least) => `at least ${least} characters`,
    tooLong: (most) => `at most ${most} characters`,
    tooSmall: (least) => `not less than ${least}`,
    tooBig: (most) => `not more than ${most}`,
    tooFew: (least) => `at least ${least} entries`,
    tooManyOf: (most) => `at most ${most} entries`,
    notNumber: 'must be a number',
    notWhole: 'must be a whole number',
    notOneOf: 'is not one of the choices',
    notDay: 'must be a day such as 2026-11-23',
    unknown: 'is not known here',
    wrongForm: 'has the wrong form',
  },
}
