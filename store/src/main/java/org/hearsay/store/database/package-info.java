/**
 * The two databases: an address enters, connections, tables and their differences leave.
 *
 * <p>SQLite is one file, PostgreSQL a server for several people; both are brought to the same
 * tables by the same migrations (Flyway), and all SQL that differs between them stands here. The
 * store above asks its questions through Jdbi and knows no driver.
 */
@NullMarked
package org.hearsay.store.database;

import org.jspecify.annotations.NullMarked;
