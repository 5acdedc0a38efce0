package dev.parley.cli;

import dev.parley.record.ask.Question;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the names of questions as they are typed. */
final class QuestionConverter implements ITypeConverter<Question> {

  @Override
  public Question convert(String value) {
    return Question.named(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is none of " + String.join(", ", Question.names())));
  }
}
