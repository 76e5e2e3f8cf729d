/**
 * Answers that stay what they are for their key: the last few are given again instead of read anew. Losing them costs
 * nothing; a read that fails is not kept.
 */
export function keeper<Value>(most: number) {
  const kept = new Map<string, Promise<Value>>();
  return async (key: string, read: () => Promise<Value>): Promise<Value> => {
    const value = kept.get(key) ?? read();
    kept.delete(key);
    kept.set(key, value);
    // in a Map the oldest come first
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
    try {
      return await value;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
}
