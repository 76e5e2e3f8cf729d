// Maximum-weight matching on a sparse bipartite graph by shortest augmenting paths
// (Jonker & Volgenant 1987, "A shortest augmenting path algorithm for dense and sparse linear assignment problems").
// A person may stay without a seat at weight 0. All numbers are integers in doubles.

/** Acceptable pairs, row by row: the seats of person i are seat[start[i]] .. seat[start[i + 1] - 1]. */
export interface Graph {
  people: number;
  seats: number;
  start: Int32Array;
  seat: Int32Array;
}

/** A matching and the prices that prove it: u[i] + v[j] >= w[i,j] everywhere, with equality on what is matched. */
export interface Solution {
  seatOf: Int32Array;
  personOf: Int32Array;
  u: Float64Array;
  v: Float64Array;
}

const none = -1;

/** Best total weight; weights are non-negative integers, one for each pair of the graph. */
export function solve(graph: Graph, weight: Float64Array): Solution {
  const { people, seats, start, seat } = graph;
  const seatOf = new Int32Array(people).fill(none);
  const personOf = new Int32Array(seats).fill(none);
  const u = new Float64Array(people);
  const v = new Float64Array(seats);
  const left = bid(graph, weight, { seatOf, personOf, u, v });

  const distance = new Float64Array(seats);
  const from = new Int32Array(seats);
  const seen = new Int32Array(seats).fill(none);
  const scanned: number[] = [];
  const heap = new Heap(seats, distance);
  const level: number[] = [];

  for (const free of left) {
    scanned.length = 0;
    level.length = 0;
    heap.clear();
    let best = Infinity;
    let end = none;
    let leaver = none;
    let person = free;
    let travelled = 0;

    for (;;) {
      if (travelled + u[person]! < best) {
        best = travelled + u[person]!;
        end = none;
        leaver = person;
      }
      const shift = travelled + u[person]!;
      for (let k = start[person]!, stop = start[person + 1]!; k < stop && best > travelled; k++) {
        const j = seat[k]!;
        const reach = shift + v[j]! - weight[k]!;
        if (reach >= best) continue;
        if (seen[j] === free && reach >= distance[j]!) continue;
        const known = seen[j] === free;
        distance[j] = reach;
        from[j] = person;
        seen[j] = free;
        if (personOf[j] === none) {
          best = reach;
          end = j;
        } else if (reach === travelled && !known) level.push(j);
        else heap.push(j);
      }
      let next = none;
      if (best > travelled && level.length > 0) next = level.pop()!;
      else next = heap.pop();
      if (next === none || distance[next]! >= best) break;
      travelled = distance[next]!;
      scanned.push(next);
      person = personOf[next]!;
    }

    u[free]! -= best;
    for (const j of scanned) {
      const rise = best - distance[j]!;
      v[j]! += rise;
      u[personOf[j]!]! -= rise;
    }
    let j = end;
    if (end === none) {
      if (leaver === free) continue;
      j = seatOf[leaver]!;
      seatOf[leaver] = none;
    }
    for (;;) {
      const taker = from[j]!;
      const before = seatOf[taker]!;
      seatOf[taker] = j;
      personOf[j] = taker;
      if (taker === free) break;
      j = before;
    }
  }
  return { seatOf, personOf, u, v };
}

/** Augmenting row reduction: a few rounds of bidding place most people; the rest are returned. */
function bid(graph: Graph, weight: Float64Array, { seatOf, personOf, u, v }: Solution): Int32Array {
  const { people, start, seat } = graph;
  let queue = Int32Array.from({ length: people }, (_, i) => i);
  for (let round = 0; round < 2; round++) {
    const later = new Int32Array(people + 1);
    let count = 0;
    let budget = 4 * queue.length;
    for (let position = 0; position < queue.length;) {
      const i = queue[position++]!;
      let first = 0;
      let second = 0;
      let wish = none;
      let other = none;
      for (let k = start[i]!, stop = start[i + 1]!; k < stop; k++) {
        const j = seat[k]!;
        const gain = weight[k]! - v[j]!;
        if (gain > first || (gain === first && wish === none && personOf[j] === none)) {
          second = first;
          other = wish;
          first = gain;
          wish = j;
        } else if (gain >= second && (gain > second || other === none || personOf[other] !== none)) {
          second = gain;
          other = j;
        }
      }
      u[i] = second;
      if (wish === none) continue;
      if (first === second && personOf[wish] !== none && other !== none && personOf[other] === none)
        wish = other;
      const holder = personOf[wish]!;
      if (holder !== none && first === second) {
        later[count++] = i;
        continue;
      }
      v[wish]! += first - second;
      seatOf[i] = wish;
      personOf[wish] = i;
      if (holder === none) continue;
      seatOf[holder] = none;
      if (budget-- > 0) queue[--position] = holder;
      else later[count++] = holder;
    }
    queue = later.slice(0, count).sort();
  }
  return queue;
}

/** A binary heap of seats by distance that can bring a seat forward. */
class Heap {
  private readonly items: Int32Array;
  private readonly place: Int32Array;
  private size = 0;

  constructor(
    capacity: number,
    private readonly key: Float64Array,
  ) {
    this.items = new Int32Array(capacity);
    this.place = new Int32Array(capacity).fill(none);
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.place[this.items[i]!] = none;
    this.size = 0;
  }

  push(item: number): void {
    let at = this.place[item]!;
    if (at === none) at = this.size++;
    const key = this.key[item]!;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.items[parent]!;
      if (this.key[above]! <= key) break;
      this.items[at] = above;
      this.place[above] = at;
      at = parent;
    }
    this.items[at] = item;
    this.place[item] = at;
  }

  pop(): number {
    if (this.size === 0) return none;
    const top = this.items[0]!;
    this.place[top] = none;
    const last = this.items[--this.size]!;
    if (this.size === 0) return top;
    const key = this.key[last]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.key[this.items[child + 1]!]! < this.key[this.items[child]!]!) child++;
      const below = this.items[child]!;
      if (this.key[below]! >= key) break;
      this.items[at] = below;
      this.place[below] = at;
      at = child;
    }
    this.items[at] = last;
    this.place[last] = at;
    return top;
  }
}
