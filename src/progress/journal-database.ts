import { promisifyRequest } from 'idb-keyval';

/** What browsers say of buckets: places on the disk that are lost each on its own. Only Chromium has them. */
interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
}

const bucketName = 'polku-journal';

const opened = new Map<string, Promise<IDBDatabase | undefined>>();

/**
 * The journal of a database, in a bucket of its own: a database beside the other one would be lost
 * together with it. Nothing where the browser has no buckets. Rejects where it does not open.
 */
export function openJournal(name: string): Promise<IDBDatabase | undefined> {
  const known = opened.get(name);
  if (known) return known;
  const opening = open(name, () => opened.delete(name));
  opened.set(name, opening);
  opening.catch(() => opened.delete(name));
  return opening;
}

async function open(name: string, onClosed: () => void): Promise<IDBDatabase | undefined> {
  const { storageBuckets } = navigator as { storageBuckets?: StorageBuckets };
  if (!storageBuckets) return undefined;
  const bucket = await storageBuckets.open(bucketName);
  const request = bucket.indexedDB.open(name, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore('entries', { autoIncrement: true });
  const db = await promisifyRequest(request);
  db.onclose = onClosed;
  db.onversionchange = () => {
    onClosed();
    db.close();
  };
  return db;
}
