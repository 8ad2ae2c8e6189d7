namespace StackGuide.Model.Diagnostics;

/// <summary>The one catalogue of everything that can be wrong with a guide's files.</summary>
/// <remarks>
/// The editors' reference page is generated from it. Numbers: 1xxx reading, 2xxx references, 3xxx comparison,
/// 4xxx seeds and claims, 5xxx decision flow, 6xxx dates, 7xxx templates, 8xxx output.
/// </remarks>
public static class DiagnosticCatalogue
{
    /// <summary>SG1001.</summary>
    public static readonly DiagnosticCode UnclosedFrontMatter = new("SG1001", Severity.Error, "Front matter is not closed",
        "The file opens with three dashes, but no line of three dashes (or three dots) closes the front matter.",
        "---\ntitle: Performance\nBody text", "---\ntitle: Performance\n---\nBody text");

    /// <summary>SG1002.</summary>
    public static readonly DiagnosticCode NoFrontMatter = new("SG1002", Severity.Error, "No front matter",
        "An entry begins with its front matter: a line of three dashes, the keys, a line of three dashes.",
        "Body text", "---\ntitle: Performance\n---\nBody text");

    /// <summary>SG1003.</summary>
    public static readonly DiagnosticCode InvalidUtf8 = new("SG1003", Severity.Error, "Not UTF-8",
        "The file holds bytes that are not UTF-8. Save it again with the encoding UTF-8.",
        "a file saved as Latin-1", "the same file saved as UTF-8");

    /// <summary>SG1004.</summary>
    public static readonly DiagnosticCode EmptyFile = new("SG1004", Severity.Error, "Empty file",
        "The file has no content. Fill it or delete it.", "(nothing)", "---\ntitle: Performance\n---\nBody text");

    /// <summary>SG1005.</summary>
    public static readonly DiagnosticCode YamlSyntax = new("SG1005", Severity.Error, "Broken YAML",
        "The YAML cannot be read: a bracket or quote is missing, the indentation is uneven, a tab indents.",
        "cite: [nodejs-docs", "cite: [nodejs-docs]");

    /// <summary>SG1006.</summary>
    public static readonly DiagnosticCode UnknownKey = new("SG1006", Severity.Error, "Unknown key",
        "The key is not one that this kind of entry has; most often a slip of the pen.", "titel: Performance", "title: Performance");

    /// <summary>SG1007.</summary>
    public static readonly DiagnosticCode MissingKey = new("SG1007", Severity.Error, "Missing key",
        "A key that every entry of this kind needs is not there.", "---\nquestion: Which is faster?\n---", "---\ntitle: Performance\nquestion: Which is faster?\n---");

    /// <summary>SG1008.</summary>
    public static readonly DiagnosticCode WrongType = new("SG1008", Severity.Error, "Wrong kind of value",
        "The value is of another kind than the key wants: a list instead of a text, a word instead of a date.", "order: first", "order: 1");

    /// <summary>SG1009.</summary>
    public static readonly DiagnosticCode DuplicateKey = new("SG1009", Severity.Error, "Key written twice",
        "The same key stands twice in one place; only one can count.", "title: A\ntitle: B", "title: A");

    /// <summary>SG1010.</summary>
    public static readonly DiagnosticCode DuplicateId = new("SG1010", Severity.Error, "Id used twice",
        "Two entries of a kind have the same id; links could not tell them apart.", "two claims with id netguru-2023.14", "ids netguru-2023.14 and netguru-2023.15");

    /// <summary>SG1011.</summary>
    public static readonly DiagnosticCode NotAChoice = new("SG1011", Severity.Error, "Value is not one of the choices",
        "The key allows a few words only.", "strength: huge", "strength: strong");

    /// <summary>SG1012.</summary>
    public static readonly DiagnosticCode BadId = new("SG1012", Severity.Error, "Id is not lower-case kebab",
        "Ids (and so the names of entry files) are lower-case letters and digits, joined by single hyphens.", "content/tools/Socket_IO.md", "content/tools/socketio.md");

    /// <summary>SG1013.</summary>
    public static readonly DiagnosticCode YamlFeature = new("SG1013", Severity.Error, "YAML feature that is not used here",
        "Anchors, aliases, tags and several documents in one file are refused: write the value out.", "criteria: *same", "criteria: [concurrency]");

    /// <summary>SG1014.</summary>
    public static readonly DiagnosticCode RawHtml = new("SG1014", Severity.Error, "Raw HTML",
        "Content is Markdown; tags are refused because they cannot be checked. Write the Markdown for it.", "<b>fast</b>", "**fast**");

    /// <summary>SG1015.</summary>
    public static readonly DiagnosticCode UnexpectedFile = new("SG1015", Severity.Warning, "File that nothing reads",
        "The file lies in a folder of entries, but is not an entry: the extension is wrong, or the folder.", "content/tools/express.markdown", "content/tools/express.md");

    /// <summary>SG1016.</summary>
    public static readonly DiagnosticCode MissingFile = new("SG1016", Severity.Error, "File that every guide needs is missing",
        "A guide has a site/site.yml, a home page and the templates.", "no site/site.yml", "site/site.yml with at least a title");

    /// <summary>SG1017.</summary>
    public static readonly DiagnosticCode OverLimit = new("SG1017", Severity.Error, "Too large or too deep",
        "A content file may have 1 MiB at most (a seed record 4 MiB), and YAML, Markdown and templates may nest 64 levels.", "a file of 5 MiB", "the same content in several entries");

    /// <summary>SG1018.</summary>
    public static readonly DiagnosticCode UnreadableFile = new("SG1018", Severity.Error, "File cannot be read",
        "The system refuses to open the file, or it is a link that leads out of the guide's folder.", "a file without read permission", "the file with read permission");

    /// <summary>SG1019.</summary>
    public static readonly DiagnosticCode Image = new("SG1019", Severity.Error, "Image",
        "The guide carries no images in prose; a table or a sentence says it for everyone.", "![chart](chart.png)", "a table");

    /// <summary>SG1020.</summary>
    public static readonly DiagnosticCode HiddenCharacter = new("SG1020", Severity.Error, "Character that is not shown",
        "A control character, a line separator, a byte order mark within the text, or a character that turns the direction of writing: what is read there is not what is stored. Delete it.",
        "a U+202E before a word, which shows what follows backwards", "the same words without it");

    /// <summary>SG1021.</summary>
    public static readonly DiagnosticCode UnclosedFence = new("SG1021", Severity.Error, "Code that is not closed",
        "A line of three backticks (or tildes) opens code, and nothing closes it, so that all prose below would be published as code.",
        "```\nnode app.js\n\nMore prose.", "```\nnode app.js\n```\n\nMore prose.");

    /// <summary>SG1022.</summary>
    public static readonly DiagnosticCode DeviceName = new("SG1022", Severity.Error, "Name that Windows keeps for a device",
        "A file called con, prn, aux, nul, com0 to com9 or lpt0 to lpt9 can neither be checked out nor unpacked on Windows, whatever its extension.",
        "content/tools/aux.md", "content/tools/aux-tool.md");

    /// <summary>SG1023.</summary>
    public static readonly DiagnosticCode VagueLink = new("SG1023", Severity.Hint, "Link whose words say nothing",
        "Somebody who goes from link to link, by ear or by eye, hears or sees the words of the link alone: let them say where it leads.",
        "Read more [here](performance.md).", "Read more about [performance](performance.md).");

    /// <summary>SG1024.</summary>
    public static readonly DiagnosticCode LongSummary = new("SG1024", Severity.Hint, "Summary that lists and search engines cut",
        "A summary has at most 160 characters; what is beyond is not shown in search results.", "summary: three sentences", "summary: one sentence");

    /// <summary>SG1025.</summary>
    public static readonly DiagnosticCode ReservedId = new("SG1025", Severity.Error, "Id that links need for something else",
        "Links to answers and weights name questions and criteria, and say with at, v, was and then where the reader is and what the guide said when the link was made.",
        "- id: then", "- id: afterwards");

    /// <summary>SG2001.</summary>
    public static readonly DiagnosticCode DeadLink = new("SG2001", Severity.Error, "Link to a file that is no entry",
        "No entry of the guide has that file. Links are relative to the file in which they stand.", "[speed](perfomance.md)", "[speed](performance.md)");

    /// <summary>SG2002.</summary>
    public static readonly DiagnosticCode DeadAnchor = new("SG2002", Severity.Error, "Link to a heading that is not there",
        "The entry exists, but none of its headings has that anchor.", "[why](performance.md#wy)", "[why](performance.md#why)");

    /// <summary>SG2003.</summary>
    public static readonly DiagnosticCode UnknownId = new("SG2003", Severity.Error, "Unknown id",
        "No entry of that kind has that id.", "criteria: [perfomance]", "criteria: [performance]");

    /// <summary>SG2004.</summary>
    public static readonly DiagnosticCode UnknownCitation = new("SG2004", Severity.Error, "Unknown citation",
        "The key is neither the id of an evidence entry nor of a claim.", "[@nodejs-clutser]", "[@nodejs-cluster]");

    /// <summary>SG2005.</summary>
    public static readonly DiagnosticCode OutsideLink = new("SG2005", Severity.Error, "Link to another site in prose",
        "Addresses outside the guide stand only in the url of an evidence entry, so that each has a date and somebody who read it. Cite the entry.",
        "[docs](https://nodejs.org/api/)", "[@nodejs-cluster]");

    /// <summary>SG2006.</summary>
    public static readonly DiagnosticCode RefusedLink = new("SG2006", Severity.Error, "Link that cannot be published",
        "The address leaves the guide's folder, starts at the root of the site, or has a scheme that is not a page.", "[x](/etc/passwd)", "[x](../criteria/performance.md)");

    /// <summary>SG2007.</summary>
    public static readonly DiagnosticCode Orphan = new("SG2007", Severity.Warning, "Nothing leads to it",
        "No other entry links to, names or cites this one, so a reader meets it only in a list.", "a tool that no page names", "a criterion that names the tool, or delete it");

    /// <summary>SG2008.</summary>
    public static readonly DiagnosticCode DeadRedirect = new("SG2008", Severity.Error, "Redirect that leads nowhere",
        "A redirect leads to a page of the guide, to an entry's file, or to another redirect that does; and to a heading that is there.",
        "- { from: criteria/speed.html, to: criteria/perfomance.html }", "- { from: criteria/speed.html, to: criteria/performance.html }");

    /// <summary>SG2009.</summary>
    public static readonly DiagnosticCode RefusedRedirect = new("SG2009", Severity.Error, "Redirect from an address that it cannot have",
        "A redirect takes the place of a page, or of a place on a page, that the guide no longer has: not of one that is still there, nor of anything but a page, and each former address stands once.",
        "- { from: criteria/performance.html, to: index.html }, while there is such a criterion", "- { from: criteria/speed.html, to: criteria/performance.html }");

    /// <summary>SG2010.</summary>
    public static readonly DiagnosticCode PageGone = new("SG2010", Severity.Error, "Page of a former edition that is gone",
        "Somebody may have kept the address. A page that is renamed, merged or removed leaves a redirect to where its readers should go. Only check --former looks for it.",
        "content/criteria/speed.md deleted", "- { from: criteria/speed.html, to: criteria/performance.html }, in site/redirects.yml");

    /// <summary>SG2011.</summary>
    public static readonly DiagnosticCode AnchorGone = new("SG2011", Severity.Error, "Place of a former edition that is gone",
        "Readers copy links to headings and claims. One that is renamed or removed while its page stays leaves a redirect. Only check --former looks for it.",
        "## Threads renamed to ## Threads and processes", "- { from: criteria/concurrency.html#threads, to: criteria/concurrency.html#threads-and-processes }, in site/redirects.yml");

    /// <summary>SG3001.</summary>
    public static readonly DiagnosticCode MissingCell = new("SG3001", Severity.Error, "A technology is missing from a row",
        "Every row of a comparison has a cell for every technology; where nothing is known, its grade is unknown.",
        "- aspect: Speed\n  nodejs: { grade: good, ... }", "- aspect: Speed\n  nodejs: { grade: good, ... }\n  python: { grade: unknown, text: \"Not measured.\" }");

    /// <summary>SG3002.</summary>
    public static readonly DiagnosticCode MissingProfileRow = new("SG3002", Severity.Error, "A profile row is missing",
        "The profiles of all technologies have the same aspects, in the same order.", "only Node.js has the aspect Licence", "both have it; unknown is written as unknown");

    /// <summary>SG3003.</summary>
    public static readonly DiagnosticCode VerdictNotShown = new("SG3003", Severity.Error, "Verdict that the table does not show",
        "A verdict may only claim a difference that its cells show: the favoured technology has the better grade in more rows; for strong in at least three more. A technology whose cells are all unknown yet does not count.",
        "favours: nodejs, while most rows grade Python higher", "cells or verdict mended so that they agree");

    /// <summary>SG3004.</summary>
    public static readonly DiagnosticCode VerdictHidesDifference = new("SG3004", Severity.Error, "Table with a difference that the verdict denies",
        "The verdict favours nobody, but one technology has the better grade in at least two rows more than another.", "favours: either, while four rows of five favour Python", "favours: python");

    /// <summary>SG3005.</summary>
    public static readonly DiagnosticCode StrengthMismatch = new("SG3005", Severity.Error, "Strength and favours do not fit",
        "A verdict that favours a technology says how strongly; one that favours nobody has no strength.", "favours: either\nstrength: strong", "favours: either");

    /// <summary>SG3006.</summary>
    public static readonly DiagnosticCode UncitedCell = new("SG3006", Severity.Error, "Graded cell without a source",
        "A grade is a comparison, and a comparison has a citation; only unknown and not-applicable need none.", "{ grade: good, text: \"Fast.\" }", "{ grade: good, text: \"Fast.\", cite: [v8-docs] }");

    /// <summary>SG3007.</summary>
    public static readonly DiagnosticCode UncitedProfileRow = new("SG3007", Severity.Error, "Profile row without a source",
        "A fact of a profile has a citation unless it says unknown.", "{ aspect: Licence, text: MIT }", "{ aspect: Licence, text: MIT, cite: [nodejs-licence] }");

    /// <summary>SG3008.</summary>
    public static readonly DiagnosticCode LoadedWord = new("SG3008", Severity.Warning, "Loaded word",
        "A word that sells or condemns instead of saying what is so. The neutrality page counts them.", "Express is simply the best.", "Express has the most downloads of the four [@survey].");

    /// <summary>SG3009.</summary>
    public static readonly DiagnosticCode SharedAccent = new("SG3009", Severity.Warning, "Two technologies with one accent",
        "Each technology has a colour and a shape of its own, by which tables and pictures tell it from the others.", "accent: green, which another technology has", "accent: purple");

    /// <summary>SG4001.</summary>
    public static readonly DiagnosticCode LineNotAccounted = new("SG4001", Severity.Error, "Line of a seed that is not accounted for",
        "Every line of the document is in a claim, a heading, blank, or left out with a reason.", "line 14 is in nothing", "leftOut: [{ lines: 14, reason: \"Navigation.\" }]");

    /// <summary>SG4002.</summary>
    public static readonly DiagnosticCode LineOutsideDocument = new("SG4002", Severity.Error, "Line that the document does not have",
        "The record names a line beyond the last one.", "lines: 240 in a document of 239 lines", "lines: 238");

    /// <summary>SG4003.</summary>
    public static readonly DiagnosticCode LineContradiction = new("SG4003", Severity.Error, "Line both used and set aside",
        "A line that a claim uses cannot also be blank or left out.", "leftOut 10-14 and a claim with lines: 12", "leftOut 10-11 and 13-14");

    /// <summary>SG4004.</summary>
    public static readonly DiagnosticCode StandingWithoutEvidence = new("SG4004", Severity.Error, "Standing without evidence",
        "Only opinion and not-checkable stand without a primary source.", "standing: wrong", "standing: wrong\nevidence: [pep-703]");

    /// <summary>SG4005.</summary>
    public static readonly DiagnosticCode StandingWithoutReason = new("SG4005", Severity.Error, "Standing without a reason",
        "Every standing but holds says why, in because.", "standing: outdated", "standing: outdated\nbecause: The library was retired in 2020.");

    /// <summary>SG4006.</summary>
    public static readonly DiagnosticCode OneSidedDispute = new("SG4006", Severity.Error, "Dispute known to one side only",
        "Where a claim disputes another, the other names it too.", "a.1 disputes b.2, b.2 names nothing", "both name each other");

    /// <summary>SG4007.</summary>
    public static readonly DiagnosticCode OriginalDiffers = new("SG4007", Severity.Error, "The original is not the one recorded",
        "The document that was given has another SHA-256, number of lines or words, or another line is blank, or it is missing.", "sha256 of another version", "the record of the document at hand");

    /// <summary>SG4008.</summary>
    public static readonly DiagnosticCode CopiedText = new("SG4008", Severity.Error, "Text copied from a seed",
        "More than eight words in a row stand in a seed as well. The articles are other people's: say it in our words.", "a sentence of an article", "the same fact in our words");

    /// <summary>SG4009.</summary>
    public static readonly DiagnosticCode GroupDisagrees = new("SG4009", Severity.Error, "Group whose claims favour different sides",
        "Claims of a group say the same thing, so they cannot favour different technologies.", "one claim of the group favours nodejs, another python", "two groups");

    /// <summary>SG5001.</summary>
    public static readonly DiagnosticCode UnreachableStep = new("SG5001", Severity.Error, "Question or outcome that no answer leads to",
        "Starting from the first question, no sequence of answers arrives here.", "a question that no option names as next", "an option that leads to it, or delete it");

    /// <summary>SG5002.</summary>
    public static readonly DiagnosticCode FlowCycle = new("SG5002", Severity.Error, "Flow that goes round in a circle",
        "An answer leads back to a question that was already asked, so a reader might never arrive.", "a leads to b, b leads to a", "b leads to an outcome");

    /// <summary>SG5003.</summary>
    public static readonly DiagnosticCode DeadEnd = new("SG5003", Severity.Error, "Question without a choice",
        "A question needs at least two options; with none the path ends nowhere, with one nothing is asked.", "options: []", "two options");

    /// <summary>SG5004.</summary>
    public static readonly DiagnosticCode ScenarioPath = new("SG5004", Severity.Error, "Scenario whose answers do not lead to its recommendation",
        "Following the scenario's answers from the start must reach the outcome that it recommends, with an answer for each question met and for no other.",
        "recommends: python, while its answers lead to nodejs", "answers or recommendation mended");

    /// <summary>SG5005.</summary>
    public static readonly DiagnosticCode UncitedAdvice = new("SG5005", Severity.Warning, "Advice of a seed that the flow does not cite",
        "Every claim that says what to choose under a condition is cited by an option or an outcome, so that a reader sees whose advice it is.", "a claim with advice: true that no option cites", "cite: [netguru-2023.14]");

    /// <summary>SG5006.</summary>
    public static readonly DiagnosticCode IdleOption = new("SG5006", Severity.Error, "Option that changes nothing",
        "Another option of the same question leads to the same step and weighs the same, so the reader's choice between them has no effect.",
        "two options with the same next and the same weighs", "one option, or different weighs");

    /// <summary>SG5007.</summary>
    public static readonly DiagnosticCode NeedlessQuestion = new("SG5007", Severity.Error, "Question whose answer cannot matter",
        "Whatever is answered here and afterwards, the outcome is the same, so the question need not be asked.",
        "every way on leads to python", "options that lead to different outcomes, or no question");

    /// <summary>SG5008.</summary>
    public static readonly DiagnosticCode AgainstTheBalance = new("SG5008", Severity.Error, "Outcome against the balance of its path",
        "The criteria that the answers of a path weigh must justify where it ends: a single pick has the most points; picks that will each do lie within a quarter of all points (or 4); picks used together each have some; none at all needs a must.",
        "a path that weighs mostly Python's criteria ends at nodejs", "another outcome, or the weighs that the answers really have");

    /// <summary>SG5009.</summary>
    public static readonly DiagnosticCode TooManyPaths = new("SG5009", Severity.Error, "Flow with too many paths to prove",
        "Each path of the flow is followed to its outcome, and that outcome held against the balance of its answers. Beyond a million answers on all paths together nothing is followed, so nothing is proved.",
        "17 questions of two options each, one after the other", "each question asked only of those whom it concerns");

    /// <summary>SG6001.</summary>
    public static readonly DiagnosticCode ReviewOverdue = new("SG6001", Severity.Warning, "Review is overdue",
        "The time set by reviewEvery has passed since somebody last looked. Read the sources again and set the date.", "checked: 2020-01-01", "checked: the day you read it");

    /// <summary>SG6002.</summary>
    public static readonly DiagnosticCode DateInFuture = new("SG6002", Severity.Error, "Date in the future",
        "A review that has not happened yet.", "reviewed: 2999-01-01", "reviewed: the day you did it");

    /// <summary>SG6003.</summary>
    public static readonly DiagnosticCode VersionEnded = new("SG6003", Severity.Warning, "Evidence for a version past its end",
        "The evidence speaks only of release lines that are no longer supported; look for a newer source.", "versions: [\"nodejs 12\"]", "a source for a supported version");

    /// <summary>SG6004.</summary>
    public static readonly DiagnosticCode UnknownVersion = new("SG6004", Severity.Error, "Unknown version",
        "The release table of that technology has no such line.", "versions: [\"nodejs 99\"]", "versions: [\"nodejs 24\"]");

    /// <summary>SG6005.</summary>
    public static readonly DiagnosticCode NeedlessWaiver = new("SG6005", Severity.Warning, "Waiver that is not needed",
        "The evidence says why it is kept although its versions have ended, but one of them is still supported (or it names none).",
        "versions: [\"nodejs 24\"]\nkeptBecause: No newer measurement was found.", "versions: [\"nodejs 24\"]");

    /// <summary>SG6006.</summary>
    public static readonly DiagnosticCode IdleWaiver = new("SG6006", Severity.Warning, "Waiver that waives nothing",
        "The file accepts a warning or hint that it no longer has (or accepts it twice). Reported by check, once no error stands.",
        "waivers: [{ code: SG2007, because: \"Its page is being written.\" }], while a page links to it", "no such waiver");

    /// <summary>SG6007.</summary>
    public static readonly DiagnosticCode RefusedWaiver = new("SG6007", Severity.Error, "Waiver that cannot be",
        "Only warnings and hints can be accepted, by the code under which they are printed; an error is mended, and a waiver that is not needed is removed.",
        "waivers: [{ code: SG2001, because: \"We know.\" }]", "the link mended");

    /// <summary>SG6008.</summary>
    public static readonly DiagnosticCode AgeingWord = new("SG6008", Severity.Hint, "Word that ages unseen",
        "Currently, recently and their like are true on the day they are written, and nobody sees when that ends. Name the day, the year or the version.",
        "Python is currently removing its lock.", "Since 3.14 Python can be built without its lock [@pep-779].");

    /// <summary>SG7001.</summary>
    public static readonly DiagnosticCode UnknownView = new("SG7001", Severity.Error, "Page template that does not exist",
        "The page's view names a file in templates/pages/ that is not there.", "view: compear", "view: compare");

    /// <summary>SG7002.</summary>
    public static readonly DiagnosticCode TemplateFails = new("SG7002", Severity.Error, "Template that fails",
        "The template cannot be compiled or run: a block is not closed, a partial or helper does not exist.", "{{#each rows}} without {{/each}}", "{{#each rows}} … {{/each}}");

    /// <summary>SG8001.</summary>
    public static readonly DiagnosticCode PathCollision = new("SG8001", Severity.Error, "Two sources for one page",
        "Two entries would be written to the same file (also when only letter case differs).", "a question and an outcome with one id", "different ids");

    /// <summary>SG8002.</summary>
    public static readonly DiagnosticCode FileChanged = new("SG8002", Severity.Error, "Published file that was changed",
        "The file is not, byte for byte, the one that the manifest was written for. Reported by verify.", "a page edited in the output", "the same page as it was published");

    /// <summary>SG8003.</summary>
    public static readonly DiagnosticCode FileAdded = new("SG8003", Severity.Error, "Published file that was added",
        "The manifest does not know the file. Reported by verify.", "a script that somebody put into the folder", "the folder without it");

    /// <summary>SG8004.</summary>
    public static readonly DiagnosticCode FileLost = new("SG8004", Severity.Error, "Published file that was lost",
        "The manifest lists the file, but it is not there. Reported by verify.", "a folder copied without its data", "the whole folder");

    /// <summary>SG8005.</summary>
    public static readonly DiagnosticCode NotVerifiable = new("SG8005", Severity.Error, "Nothing that could be verified",
        "There is no manifest of StackGuide's, or the zip file is damaged, or it is not one as StackGuide writes it: two programs could unpack it to different files, "
        + "or a name in it would lead out of the folder that it is unpacked to. Reported by verify.",
        "a zip file that was cut off while it was copied, or packed anew by another program", "the zip file copied again");

    /// <summary>SG8006.</summary>
    public static readonly DiagnosticCode SystemFile = new("SG8006", Severity.Hint, "File that a system left in a published folder",
        "Systems put such files into folders unasked. The manifest does not know it, and nobody vouches for it. Reported by verify.",
        "a desktop.ini in an unpacked bundle", "the folder without it");

    /// <summary>SG8007.</summary>
    public static readonly DiagnosticCode NotSigned = new("SG8007", Severity.Error, "Not signed with that key",
        "There is no signature beside the bundle, or it was made with another key, for something else, or for other bytes. Reported by verify --key.",
        "a bundle whose guide.zip.sig is of an older edition", "the bundle and the signature that were published together");

    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        UnclosedFrontMatter, NoFrontMatter, InvalidUtf8, EmptyFile, YamlSyntax, UnknownKey, MissingKey, WrongType, DuplicateKey, DuplicateId,
        NotAChoice, BadId, YamlFeature, RawHtml, UnexpectedFile, MissingFile, OverLimit, UnreadableFile, Image,
        HiddenCharacter, UnclosedFence, DeviceName, VagueLink, LongSummary, ReservedId,
        DeadLink, DeadAnchor, UnknownId, UnknownCitation, OutsideLink, RefusedLink, Orphan, DeadRedirect, RefusedRedirect, PageGone, AnchorGone,
        MissingCell, MissingProfileRow, VerdictNotShown, VerdictHidesDifference, StrengthMismatch, UncitedCell, UncitedProfileRow, LoadedWord, SharedAccent,
        LineNotAccounted, LineOutsideDocument, LineContradiction, StandingWithoutEvidence, StandingWithoutReason, OneSidedDispute, OriginalDiffers, CopiedText, GroupDisagrees,
        UnreachableStep, FlowCycle, DeadEnd, ScenarioPath, UncitedAdvice, IdleOption, NeedlessQuestion, AgainstTheBalance, TooManyPaths,
        ReviewOverdue, DateInFuture, VersionEnded, UnknownVersion, NeedlessWaiver, IdleWaiver, RefusedWaiver, AgeingWord,
        UnknownView, TemplateFails,
        PathCollision, FileChanged, FileAdded, FileLost, NotVerifiable, SystemFile, NotSigned,
    ];
}
