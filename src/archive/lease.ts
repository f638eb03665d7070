import type { Statements } from './database.js';

/**
 * The right to file reports for a while. `fence` grows with every change of hands: who comes back late holds an old
 * one, and does nothing.
 */
export interface Lease {
  readonly owner: string;
  readonly fence: number;
}

const CLERK = 'clerk';

/**
 * Takes the clerk's lease for so many seconds, or holds it longer; null where another has it that has not run out. Time
 * goes by the database's clock.
 */
export async function takeLease(statements: Statements, owner: string, seconds: number): Promise<Lease | null> {
  const ends = `${statements.clock} + cast($3 as double precision)`;
  await statements.run(
    `insert into lease (name, owner, fence, ends) values ($1, $2, 1, ${ends})
     on conflict (name) do update set owner = excluded.owner, ends = excluded.ends,
       fence = lease.fence + case when lease.owner = excluded.owner then 0 else 1 end
     where lease.owner = excluded.owner or lease.ends < ${statements.clock}`,
    ...[CLERK, owner, seconds],
  );
  const row = await statements.one<{ readonly fence: number }>(
    'select fence from lease where name = $1 and owner = $2',
    ...[CLERK, owner],
  );
  return row ? { owner, fence: row.fence } : null;
}

/** True where a lease is still in these hands; then it stays in them until the transaction has ended. */
export async function holdsLease(statements: Statements, { owner, fence }: Lease): Promise<boolean> {
  const row = await statements.one(
    'select fence from lease where name = $1 and owner = $2 and fence = $3 /* claimed */',
    ...[CLERK, owner, fence],
  );
  return row !== null;
}

/** Gives a lease back, so that the next need not wait. */
export async function endLease(statements: Statements, { owner, fence }: Lease): Promise<void> {
  await statements.run(
    'update lease set ends = 0 where name = $1 and owner = $2 and fence = $3',
    ...[CLERK, owner, fence],
  );
}
