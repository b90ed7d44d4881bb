import { Type } from 'typebox'
import { PowersQuery } from '../shapes.ts'

const EditionNumber = Type.Integer({ minimum: 1, maximum: 99_999 })

/** Which edition of a chart; left out: the one in force. */
export const EditionAsked = Type.Object({ edition: Type.Optional(EditionNumber) })

/** Two editions of a chart. */
export const PairAsked = Type.Object({ from: EditionNumber, to: EditionNumber })

/** A page of a long list, from 1. */
export const PageAsked = Type.Object({ page: Type.Optional(Type.Integer({ minimum: 1, maximum: 999 })) })

/** The list of powers, narrowed, and which page of it. */
export const PowersAsked = Type.Object({ ...PowersQuery.properties, ...PageAsked.properties })
