/** A queue that gives the cheapest first; among equals the one that came first. */
export class Heap {
  readonly #items: { readonly state: number; readonly cost: number; readonly no: number }[] = []
  #no = 0

  push(state: number, cost: number): void {
    const items = this.#items
    items.push({ state, cost, no: this.#no++ })
    let i = items.length - 1
    while (i > 0) {
      const up = (i - 1) >> 1
      if (!this.#before(i, up)) break
      this.#swap(i, up)
      i = up
    }
  }

  /** -1 when it is empty. */
  pop(): number {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (!top || !last) return -1
    if (items.length > 0) {
      items[0] = last
      this.#sink()
    }
    return top.state
  }

  #sink(): void {
    const items = this.#items
    let i = 0
    for (;;) {
      let least = i
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < items.length && this.#before(child, least)) least = child
      if (least === i) return
      this.#swap(i, least)
      i = least
    }
  }

  #before(a: number, b: number): boolean {
    const [one, other] = [this.#items[a], this.#items[b]]
    if (!one || !other) return false
    return one.cost < other.cost || (one.cost === other.cost && one.no < other.no)
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#items[a], this.#items[b]]
    if (!one || !other) return
    this.#items[a] = other
    this.#items[b] = one
  }
}
