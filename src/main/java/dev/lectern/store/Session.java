package dev.lectern.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection with its prepared statements; used by one thread at a time. */
final class Session implements AutoCloseable {

  /** Queries of people are all different; statements beyond this many are not kept. */
  private static final int KEPT = 200;

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Unindexed unindexed = new Unindexed();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Reads one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Something done with a statement that has its values. */
  private interface Use<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
    return run(
        sql,
        values,
        statement -> {
          List<T> rows = new ArrayList<>();
          try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
              rows.add(row.read(result));
            }
          }
          return rows;
        });
  }

  <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
    return run(
        sql,
        values,
        statement -> {
          try (ResultSet result = statement.executeQuery()) {
            return result.next() ? Optional.of(row.read(result)) : Optional.empty();
          }
        });
  }

  /** The number in the first column of the first row; 0 without one. */
  long number(String sql, Object... values) throws SQLException {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  List<Long> numbers(String sql, Object... values) throws SQLException {
    return list(sql, row -> row.getLong(1), values);
  }

  /** Gives how many rows changed. */
  int change(String sql, Object... values) throws SQLException {
    return run(sql, values, PreparedStatement::executeUpdate);
  }

  /** Gives the id of the new row. */
  long insert(String sql, Object... values) throws SQLException {
    change(sql, values);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs statements that are not worth keeping. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /**
   * A statement that fails is not kept: the driver ends it when a disk is full or it is told to.
   */
  private <T> T run(String sql, Object[] values, Use<T> use) throws SQLException {
    try {
      return use.with(bound(sql, values));
    } catch (SQLException failure) {
      drop(sql, failure);
      throw failure;
    }
  }

  private void drop(String sql, SQLException failure) {
    PreparedStatement failed = statements.remove(sql);
    try {
      if (failed != null) {
        failed.close();
      }
    } catch (SQLException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = prepare(sql);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    if (statements.size() >= KEPT) {
      forget();
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    statements.put(sql, statement);
    return statement;
  }

  private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    switch (value) {
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setInt(at, number);
      case Double number -> statement.setDouble(at, number);
      case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
      case byte[] bytes -> statement.setBytes(at, bytes);
      default -> throw new IllegalArgumentException("cannot be bound: " + value.getClass());
    }
  }

  private void forget() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }

  /** What the open transaction has still to index. */
  Unindexed unindexed() {
    return unindexed;
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    try {
      forget();
    } finally {
      connection.close();
    }
  }
}
