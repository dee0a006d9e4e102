/** Whether a stored row says that it was deleted. It need not be one that can be decoded. */
export function isDeleted(row: unknown): boolean {
  return (
    typeof row === 'object' &&
    row !== null &&
    'deletedAt' in row &&
    typeof row.deletedAt === 'string'
  );
}
