import type { Address } from './address.js';
import { PostgresDatabase, type ServerOptions } from './database.js';
import { loadDriver } from './driver.js';

/**
 * The database of an archive on a server; connections are made when something is asked.
 *
 * @throws ReadoutError where the driver is not installed
 */
export async function openPostgres(address: Address, options: ServerOptions = {}): Promise<PostgresDatabase> {
  return new PostgresDatabase(await loadDriver(), address, options);
}
