import { must } from '#base/assert.ts'

/** What comes first is taken first, however it was put in. */
export interface Queue<T> {
  readonly size: number
  put(one: T): void
  take(): T
}

/** A queue as a binary heap; `before` says which of two comes first. */
export function queueOf<T>(before: (a: T, b: T) => boolean): Queue<T> {
  const heap: T[] = []
  const at = (i: number) => must(heap[i], 'a place of the heap')
  const swap = (i: number, j: number) => {
    const kept = at(i)
    heap[i] = at(j)
    heap[j] = kept
  }
  return {
    get size() {
      return heap.length
    },
    put(one) {
      heap.push(one)
      for (let i = heap.length - 1; i > 0; ) {
        const above = (i - 1) >> 1
        if (!before(at(i), at(above))) break
        swap(i, above)
        i = above
      }
    },
    take() {
      const first = at(0)
      const last = must(heap.pop(), 'the last of the heap')
      if (heap.length > 0) {
        heap[0] = last
        sink(heap.length)
      }
      return first
    },
  }

  function sink(size: number): void {
    for (let i = 0; ; ) {
      const left = 2 * i + 1
      const right = left + 1
      let least = i
      if (left < size && before(at(left), at(least))) least = left
      if (right < size && before(at(right), at(least))) least = right
      if (least === i) return
      swap(i, least)
      i = least
    }
  }
}
