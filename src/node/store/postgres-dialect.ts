import {
  type ColumnMetadata,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type TableMetadata,
} from "kysely";
import type pg from "pg";
import { wellFormed } from "../../store/dialects/json-rows.ts";

/** What every connection begins with. */
export interface PostgresOptions {
  /** In which a store's tables lie, alone. */
  readonly schema: string;
  /** `lock_timeout = 10000` */
  readonly settings: readonly string[];
  failure(error: unknown): unknown;
}

/** Kysely over a pool of connections that see one schema. */
export function postgresDialect(pool: pg.Pool, { schema, settings, failure }: PostgresOptions): Dialect {
  const guarded = new WeakMap<DatabaseConnection, DatabaseConnection>();
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector(db) {
      const introspector = new PostgresIntrospector(db);
      return {
        getSchemas: () => introspector.getSchemas(),
        getTables: () => tablesOf(db, schema),
        getMetadata: async () => ({ tables: await tablesOf(db, schema) }),
      };
    },
    createDriver() {
      const driver = new PostgresDriver({
        pool,
        async onCreateConnection(connection) {
          for (const setting of [`search_path = "${schema}"`, ...settings])
            await connection.executeQuery(CompiledQuery.raw(`set ${setting}`));
        },
      });
      const acquire = driver.acquireConnection.bind(driver);
      const release = driver.releaseConnection.bind(driver);
      const originals = new WeakMap<DatabaseConnection, DatabaseConnection>();
      return Object.assign(driver, {
        async acquireConnection() {
          const connection = await acquire().catch((error: unknown) => {
            throw failure(error);
          });
          const known = guarded.get(connection);
          if (known) return known;
          const made = guard(connection, failure);
          guarded.set(connection, made);
          originals.set(made, connection);
          return made;
        },
        releaseConnection: (connection: DatabaseConnection) =>
          release((originals.get(connection) ?? connection) as Parameters<typeof release>[0]),
      });
    },
  };
}

/**
 * Returns the tables of one schema. Kysely's own query reads those of the whole database, which takes seconds where there
 * are thousands, and fails where somebody drops one of them meanwhile.
 */
async function tablesOf(db: Kysely<unknown>, schema: string): Promise<TableMetadata[]> {
  const { rows } = await sql<ColumnRow>`
    select class.relname as "table", class.relkind = 'v' as "isView", attribute.attname as name,
      pg_type.typname as "dataType", not attribute.attnotnull as "isNullable", attribute.atthasdef as "hasDefaultValue",
      attribute.attidentity <> '' as "isAutoIncrementing"
    from pg_class as class
      join pg_namespace as namespace on namespace.oid = class.relnamespace
      left join pg_attribute as attribute
        on attribute.attrelid = class.oid and attribute.attnum > 0 and not attribute.attisdropped
      left join pg_type on pg_type.oid = attribute.atttypid
    where namespace.nspname = ${schema} and class.relkind in ('r', 'p', 'v', 'm', 'f')
    order by class.relname, attribute.attnum`.execute(db);
  const tables = new Map<string, TableMetadata & { columns: ColumnMetadata[] }>();
  for (const { table: name, isView, ...column } of rows) {
    const table = tables.get(name) ?? { name, schema, isView, columns: [] };
    tables.set(name, table);
    if (column.name !== null) table.columns.push(column);
  }
  return [...tables.values()];
}

type ColumnRow = { readonly table: string; readonly isView: boolean } & (
  | ColumnMetadata
  | { readonly name: null }
);

/** A connection that puts its errors into words, and hands on no text that the server refuses. */
function guard(connection: DatabaseConnection, failure: (error: unknown) => unknown): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery) {
      try {
        return await connection.executeQuery<R>({ ...query, parameters: query.parameters.map(whole) });
      } catch (error) {
        throw failure(error);
      }
    },
    async *streamQuery<R>(query: CompiledQuery, chunk: number) {
      try {
        yield* connection.streamQuery<R>(query, chunk);
      } catch (error) {
        throw failure(error);
      }
    },
  };
}

function whole(value: unknown): unknown {
  return typeof value === "string" && value.includes("\0") ? wellFormed(value) : value;
}
