import type { Lang } from '#base/text.ts'

/** A part of a letter. Paths are our own, language-prefixed (`/en/items`); the public address is put before them at the end. */
export type Block =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly path: string }
  | {
      readonly kind: 'list'
      readonly items: readonly { readonly text: string; readonly path: string; readonly note: string }[]
    }

/** A letter by e-mail, before it is written out. */
export interface Letter {
  /** One address, checked by `isAddress`. */
  readonly to: string
  readonly lang: Lang
  readonly subject: string
  readonly blocks: readonly Block[]
  /** Path at which one POST without a cookie ends letters of this kind (RFC 8058); null for one that ends nothing. */
  readonly endPath: string | null
}

/** A letter written out, as it goes to a mail server. */
export interface Written {
  /** The same for the same letter, however often it is sent. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Absolute address that ends these letters, or null. */
  readonly endAddress: string | null
}

/**
 * The port to a mail server. `send` is fulfilled when the server has taken the letter, and rejects otherwise.
 * Trap: what it throws is kept and logged, so it must name no address.
 */
export interface Mailer {
  /** The public address of this house, which goes before every path: `https://gongkai.example.gov.cn`. */
  readonly origin: string
  readonly send: (letter: Written) => Promise<void>
}
