/**
 * Has the database refuse folders, as some browsers do. The packaged browser does not survive being
 * asked to keep one.
 */
export function refuseHandles(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    const { place } = (value ?? {}) as { place?: { handle?: unknown } };
    if (place?.handle instanceof FileSystemHandle) throw new DOMException('', 'DataCloneError');
    return put.call(this, value, key);
  };
}
