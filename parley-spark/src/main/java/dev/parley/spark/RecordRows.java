package dev.parley.spark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Java records as rows of Spark. Columns are named as in the Parquet files of an export: {@code
 * publishedDay} is {@code published_day}; lists are arrays, records in records are structs.
 */
final class RecordRows {

  private static final Map<Type, DataType> TYPES =
      Map.of(
          String.class, DataTypes.StringType,
          int.class, DataTypes.IntegerType,
          long.class, DataTypes.LongType,
          Long.class, DataTypes.LongType,
          double.class, DataTypes.DoubleType,
          Double.class, DataTypes.DoubleType,
          boolean.class, DataTypes.BooleanType,
          LocalDate.class, DataTypes.DateType,
          Instant.class, DataTypes.TimestampType,
          byte[].class, DataTypes.BinaryType);

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
          }
          return components;
        }
      };

  private RecordRows() {}

  /** Returns the columns of a record; each may be null, as in every file that Spark writes. */
  static StructType schema(Class<? extends Record> type) {
    return new StructType(
        Arrays.stream(COMPONENTS.get(type))
            .map(one -> DataTypes.createStructField(column(one), type(one.getGenericType()), true))
            .toArray(StructField[]::new));
  }

  /** Returns a record as a row of that {@linkplain #schema schema}. */
  static Row row(Record record) {
    RecordComponent[] components = COMPONENTS.get(record.getClass());
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = value(components[i].getAccessor().invoke(record));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + components[i], e);
      }
    }
    return RowFactory.create(values);
  }

  /** Returns records as an array of rows. */
  static Object rows(List<? extends Record> records) {
    return value(records);
  }

  private static String column(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static DataType type(Type type) {
    DataType simple = TYPES.get(type);
    if (simple != null) {
      return simple;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return DataTypes.createArrayType(type(list.getActualTypeArguments()[0]), true);
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return schema(nested.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no column for " + type);
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof Record nested) {
      return row(nested);
    }
    if (value instanceof List<?> list) {
      return CollectionConverters.asScala(list.stream().map(RecordRows::value).toList()).toSeq();
    }
    return value;
  }
}
