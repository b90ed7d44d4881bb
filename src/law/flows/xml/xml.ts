/** XML as it is written, entities and all: what is not looked at is given back letter by letter. */
export interface XmlElement {
  readonly name: string
  /** As written between the quotes, in the order of the file. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly XmlNode[]
}

/** An element, or a piece as it stands: text, a comment, CDATA, an instruction, the declaration. */
export type XmlNode = XmlElement | string

/** A whole file: one element, with what stands before and after it. */
export type XmlFile = readonly XmlNode[]
