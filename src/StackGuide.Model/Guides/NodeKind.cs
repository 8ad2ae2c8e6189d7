namespace StackGuide.Model.Guides;

/// <summary>What a node of a body is.</summary>
public enum NodeKind : byte
{
    /// <summary>A block that holds words.</summary>
    Paragraph,

    /// <summary>A block that holds words: <see cref="BodyNode.Heading"/> says its level and anchor.</summary>
    Heading,

    /// <summary>A block that holds items.</summary>
    List,

    /// <summary>An item of a list; holds blocks, or words where the list is tight.</summary>
    Item,

    /// <summary>A block that holds blocks.</summary>
    Quote,

    /// <summary>A block of text that is shown as it is.</summary>
    CodeBlock,

    /// <summary>A line between blocks.</summary>
    Rule,

    /// <summary>A block that holds rows, the first of them its head.</summary>
    Table,

    /// <summary>A row of a table; holds cells.</summary>
    Row,

    /// <summary>A cell of a row; holds words.</summary>
    Cell,

    /// <summary>A run of plain text.</summary>
    Text,

    /// <summary>An address that stands in the text as it is, and is no link.</summary>
    Address,

    /// <summary>Words that are shown as code.</summary>
    Code,

    /// <summary>The end of a line within a paragraph.</summary>
    Break,

    /// <summary>Words with emphasis.</summary>
    Emphasis,

    /// <summary>Words with strong emphasis.</summary>
    Strong,

    /// <summary>Words that lead elsewhere: <see cref="BodyNode.Link"/> says where.</summary>
    Link,

    /// <summary>Sources: <see cref="BodyNode.Citation"/> names them.</summary>
    Citation,
}
