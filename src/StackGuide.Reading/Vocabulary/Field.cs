using System.Collections.Immutable;
using StackGuide.Model.Places;

namespace StackGuide.Reading.Vocabulary;

/// <summary>One key that editors write: its name, what it holds, whether it must be there.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">For the reference and for messages; a phrase without a closing full stop.</param>
/// <param name="Required">Whether every entry needs it.</param>
public sealed record Field(string Key, FieldType Type, string Description, bool Required = false);

/// <summary>A set of keys that stand together: an entry's front matter, a row, a claim.</summary>
/// <param name="Name">How messages call it, with its article: "a criterion".</param>
/// <param name="Description">For the reference.</param>
/// <param name="Fields">The keys that it may have, in the order in which the reference shows them.</param>
/// <param name="PerTechnology">What each key that is not in the list must hold when it is a technology's id; null when there are no such keys.</param>
public sealed record Shape(string Name, string Description, ImmutableArray<Field> Fields, FieldType? PerTechnology = null);

/// <summary>What a key may hold.</summary>
/// <param name="Expected">For messages: "a date like 2026-11-21".</param>
public abstract record FieldType(string Expected);

/// <summary>Plain text.</summary>
public sealed record TextType() : FieldType("a text");

/// <summary>A short Markdown text with links and citations.</summary>
public sealed record MarkdownType() : FieldType("a text");

/// <summary>An id of an entry.</summary>
public sealed record IdType(string Of) : FieldType($"the id of {Of}");

/// <summary>One of a few words.</summary>
public sealed record ChoiceType(ImmutableArray<string> Choices) : FieldType($"one of {string.Join(", ", Choices)}");

/// <summary>A whole number, 0 or more.</summary>
public sealed record NumberType() : FieldType("a whole number");

/// <summary>A number, 0 or more, perhaps with a decimal point.</summary>
public sealed record DecimalType() : FieldType("a number like 12300 or 0.85");

/// <summary>Names with numbers.</summary>
public sealed record NamedNumbersType() : FieldType("a map of names with numbers");

/// <summary>Yes or no.</summary>
public sealed record FlagType() : FieldType("true or false");

/// <summary>A day.</summary>
public sealed record DayType() : FieldType("a date like 2026-11-21");

/// <summary>A date known to the day, month or year, or unknown.</summary>
public sealed record PartialDateType() : FieldType("a date like 2026-11-21, 2026-11 or 2026, or unknown");

/// <summary>A length of time.</summary>
public sealed record IntervalType() : FieldType("a length of time like 90 days or 12 months, or never");

/// <summary>An https address.</summary>
public sealed record AddressType() : FieldType("an address that begins with https:// or http://");

/// <summary>The address of a site, to which paths are added.</summary>
public sealed record SiteAddressType() : FieldType(WebAddress.ExpectedOfSite);

/// <summary>A line or a range of lines.</summary>
public sealed record LinesType() : FieldType("a line number like 38 or a range like 38-40");

/// <summary>A technology with one of its release lines.</summary>
public sealed record VersionType() : FieldType("a technology and a version, like \"nodejs 24\"");

/// <summary>The code of a warning or hint.</summary>
public sealed record CodeType() : FieldType("the code of a warning or hint, like SG2007");

/// <summary>A list.</summary>
public sealed record ListType(FieldType Item) : FieldType("a list");

/// <summary>Keys of their own.</summary>
public sealed record MapType(Shape Shape) : FieldType("a map of keys");

/// <summary>Answers: question ids with option ids.</summary>
public sealed record AnswersType() : FieldType("a map of question ids with option ids");

/// <summary>A pattern of answers: question ids, each with an option id or a list of them.</summary>
public sealed record PatternType() : FieldType("a map of question ids, each with the id of an option or a list of them");
