/** The part of saxen that the tests use; it ships no types. */
declare module 'saxen' {
  type Decode = (text: string) => string
  type Where = () => { readonly line: number; readonly column: number }
  export class Parser {
    on(event: 'openTag', run: (name: string, attributes: () => Record<string, string>) => void): this
    on(event: 'closeTag', run: (name: string) => void): this
    on(event: 'text', run: (text: string, decode: Decode) => void): this
    on(event: 'cdata', run: (text: string) => void): this
    on(event: 'error' | 'warn', run: (error: Error, where: Where) => void): this
    parse(xml: string): void
  }
}
