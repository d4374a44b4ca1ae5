/** What a visit leaves behind. Evaluated in the page. */

/** Everything that the browser keeps of this site, and what the page shows. */
export function whatIsKept(): Promise<string> {
  const requested = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const printed = (value: unknown): string =>
    JSON.stringify(value, (_, each: unknown) => (ArrayBuffer.isView(each) ? `${each}` : each)) ?? "";
  const storedIn = async (name: string): Promise<readonly string[]> => {
    const database = await requested(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const all = stores.map(async (store) => {
      const records = database.transaction(store).objectStore(store);
      return printed([await requested(records.getAllKeys()), await requested(records.getAll())]);
    });
    const texts = await Promise.all(all);
    database.close();
    return texts;
  };
  const cached = async (): Promise<readonly string[]> => {
    const names = await caches.keys();
    const texts = names.map(async (name) => {
      const cache = await caches.open(name);
      const replies = await cache.matchAll();
      return [name, ...(await Promise.all(replies.map((reply) => reply.text())))].join();
    });
    return Promise.all(texts);
  };
  return (async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const databases = await Promise.all(names.map(storedIn));
    const storages = [printed({ ...localStorage }), printed({ ...sessionStorage })];
    return [...databases.flat(), ...storages, ...(await cached()), location.href, document.body.textContent].join("\n");
  })();
}
