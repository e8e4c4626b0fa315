import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
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
        getTables: async (options) =>
          (await introspector.getTables(options)).filter((table) => table.schema === schema),
        getMetadata: (options) => introspector.getMetadata(options),
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
