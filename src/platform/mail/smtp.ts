import { createTransport } from 'nodemailer'
import { must } from '#base/assert.ts'
import type { Settings } from '../settings.ts'
import type { Mailer, Written } from './contract.ts'

/** Longest wait for a mail server, in milliseconds: a row is locked meanwhile. */
const WAIT_MS = 20_000

/**
 * Hands letters to the mail server of the settings; null where none is set. Encrypted always, but to this very machine:
 * `smtps://` from the first byte, `smtp://` by STARTTLS, which a server must offer.
 */
export function smtpMailer({ smtp, origin }: Pick<Settings, 'smtp' | 'origin'>): Mailer | null {
  if (smtp === null) return null
  const { url, from } = smtp
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isHere(hostname),
    ignoreTLS: !secure && isHere(hostname),
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...{ connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    origin: must(origin, 'GONGKAI_ORIGIN where letters are sent'),
    send: async (letter) => {
      await transport.sendMail(messageOf(letter, from)).catch((error: unknown) => {
        throw new Error(whyNot(error))
      })
    },
  }
}

function messageOf({ id, to, subject, text, html, endAddress }: Written, from: string) {
  return {
    ...{ from, to: { name: '', address: to }, subject, text, html },
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(endAddress === null
        ? {}
        : { 'List-Unsubscribe': `<${endAddress}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
  }
}

/** What may be kept of an error: what servers say repeats the address, the codes do not. */
function whyNot(error: unknown): string {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown } // nodemailer's own fields
  return `the mail server took no letter: ${String(code ?? 'unknown')} ${String(responseCode ?? '')}`.trim()
}

function isHere(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
