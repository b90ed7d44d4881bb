import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { Refusal } from '#base/outcome.ts'
import type { SignInSettings } from './parts.ts'

/** argon2id as OWASP recommends it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Longest password, so that nobody has a long text hashed; UTF-16 units after normalising, as `verify` cuts it. */
const LONGEST = 200
let stranger: Promise<string> | null = null

/** The hash of a password, with its own salt and cost written into it. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/**
 * Whether the password fits. Where there is no account it is compared with a hash nobody has the password of, so that
 * the time taken does not tell whether a login name exists.
 */
export async function passwordFits(kept: string | null, password: string): Promise<boolean> {
  stranger ??= hashPassword(randomBytes(24).toString('base64'))
  const fits = await verify(kept ?? (await stranger), password.normalize('NFC').slice(0, LONGEST))
  return fits && kept !== null
}

/** Why a new password cannot be taken: too short, too few kinds of characters, holds the login name. */
export function whyNotPassword(settings: SignInSettings, login: string, password: string): Refusal | null {
  const { passwordLeast: least } = settings
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length
  if ([...password].length < least || password.normalize('NFC').length > LONGEST || kinds < 3)
    return { code: 'signin.password-weak', kind: 'invalid', facts: { least } }
  if (password.toLowerCase().includes(login)) return { code: 'signin.password-is-login', kind: 'invalid' }
  return null
}

/** A password to be handed over once and replaced at the first sign-in. No letters that are mistaken for others. */
export function oneTimePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'
  const drawn = Array.from(randomBytes(16), (byte) => letters.charAt(byte % letters.length)).join('')
  return `${drawn.slice(0, 5)}-${drawn.slice(5, 10)}-${drawn.slice(10)}aA7`
}
