using StackGuide.Model.Guides;
using StackGuide.Model.Places;
using Codes = StackGuide.Model.Diagnostics.DiagnosticCatalogue;

namespace StackGuide.Model.Diagnostics;

/// <summary>The wording of every diagnostic: what was found, what was expected, the nearest good name.</summary>
/// <remarks>A method each; its comment in <see cref="DiagnosticCatalogue"/> tells what the author did.</remarks>
public static class Faults
{
    /// <summary>SG1001.</summary>
    public static Diagnostic UnclosedFrontMatter(Place place) =>
        new(Codes.UnclosedFrontMatter, place, "the front matter is opened here but never closed; add a line of three dashes below it");

    /// <summary>SG1002.</summary>
    public static Diagnostic NoFrontMatter(Place place) =>
        new(Codes.NoFrontMatter, place, "the file has no front matter; begin it with a line of three dashes, the keys, and a line of three dashes");

    /// <summary>SG1003.</summary>
    public static Diagnostic InvalidUtf8(Place place, byte found) =>
        new(Codes.InvalidUtf8, place, $"the byte 0x{found:X2} here is not UTF-8; save the file with the encoding UTF-8");

    /// <summary>SG1003, for a whole encoding.</summary>
    public static Diagnostic OtherEncoding(string file, string encoding) =>
        new(Codes.InvalidUtf8, Place.StartOf(file), $"the file is {encoding} and not UTF-8; save it with the encoding UTF-8");

    /// <summary>SG1004.</summary>
    public static Diagnostic EmptyFile(string file) =>
        new(Codes.EmptyFile, Place.StartOf(file), "the file is empty; fill it or delete it");

    /// <summary>SG1005.</summary>
    public static Diagnostic YamlSyntax(Place place, string problem) =>
        new(Codes.YamlSyntax, place, $"the YAML cannot be read: {problem}");

    /// <summary>SG1006.</summary>
    public static Diagnostic UnknownKey(Located<string> key, string owner, IEnumerable<string> known) =>
        new(Codes.UnknownKey, key.Place, $"{owner} has no key '{key.Value}'{DidYouMean(key.Value, known)}");

    /// <summary>SG1006, for a slip of the pen in a key that is needed: one fault for the key that is there and the one that is not.</summary>
    public static Diagnostic MisspeltKey(Located<string> key, string owner, string meant) =>
        new(Codes.UnknownKey, key.Place, $"{owner} has no key '{key.Value}', but needs '{meant}'; did you mean '{meant}'?");

    /// <summary>SG1007.</summary>
    public static Diagnostic MissingKey(Place place, string key, string owner, string description) =>
        new(Codes.MissingKey, place, $"{owner} needs the key '{key}': {description}");

    /// <summary>SG1008.</summary>
    public static Diagnostic WrongType(Place place, string key, string expected, string found) =>
        new(Codes.WrongType, place, $"'{key}' must be {expected}, but this is {found}");

    /// <summary>SG1009.</summary>
    public static Diagnostic DuplicateKey(Located<string> key, Place first) =>
        new(Codes.DuplicateKey, key.Place, $"the key '{key.Value}' was already given on line {first.Line}");

    /// <summary>SG1010.</summary>
    public static Diagnostic DuplicateId(Place place, string what, string id, Place first) =>
        new(Codes.DuplicateId, place, $"the {what} '{id}' already exists at {first}; ids are never used twice");

    /// <summary>SG1011.</summary>
    public static Diagnostic NotAChoice(Located<string> value, string key, IReadOnlyCollection<string> choices) =>
        new(Codes.NotAChoice, value.Place, $"'{key}' cannot be '{value.Value}'; it is one of {string.Join(", ", choices)}{DidYouMean(value.Value, choices)}");

    /// <summary>SG1012.</summary>
    public static Diagnostic BadId(Place place, string id) =>
        new(Codes.BadId, place, $"'{id}' is not an id; use lower-case letters and digits joined by single hyphens");

    /// <summary>SG1013.</summary>
    public static Diagnostic YamlFeature(Place place, string feature) =>
        new(Codes.YamlFeature, place, $"{feature} cannot be used here; write the value out");

    /// <summary>SG1014.</summary>
    public static Diagnostic RawHtml(Place place, string tag, string instead) =>
        new(Codes.RawHtml, place, $"raw HTML ({tag}) is refused in content; {instead}");

    /// <summary>SG1015.</summary>
    public static Diagnostic UnexpectedFile(string file, string expected) =>
        new(Codes.UnexpectedFile, Place.StartOf(file), $"nothing reads this file; {expected}");

    /// <summary>SG1016.</summary>
    public static Diagnostic MissingFile(string file, string why) =>
        new(Codes.MissingFile, Place.StartOf(file), $"there is no such file; {why}");

    /// <summary>SG1017.</summary>
    public static Diagnostic OverLimit(Place place, string what) =>
        new(Codes.OverLimit, place, what);

    /// <summary>SG1018.</summary>
    public static Diagnostic UnreadableFile(string file, string why) =>
        new(Codes.UnreadableFile, Place.StartOf(file), $"the file cannot be read: {why}");

    /// <summary>SG1019.</summary>
    public static Diagnostic Image(Place place) =>
        new(Codes.Image, place, "images are not published; say it in a sentence or a table");

    /// <summary>SG1020.</summary>
    public static Diagnostic HiddenCharacter(Place place, char found) =>
        new(Codes.HiddenCharacter, place, $"here stands {HiddenCharacters.Describe(found)}; delete it");

    /// <summary>SG1021.</summary>
    public static Diagnostic UnclosedFence(Place place, string fence) =>
        new(Codes.UnclosedFence, place, $"the code that is opened here is never closed; add a line {fence} below it");

    /// <summary>SG1022.</summary>
    public static Diagnostic DeviceName(Place place, string name) =>
        new(Codes.DeviceName, place, $"Windows keeps the name '{name}' for a device, so that no file can be called so; choose another id");

    /// <summary>SG1023.</summary>
    public static Diagnostic VagueLink(Place place, string words) =>
        new(Codes.VagueLink, place, words.Length == 0 ? "the link has no words; say where it leads" : $"the words '{words}' do not say where the link leads; name the page");

    /// <summary>SG1024.</summary>
    public static Diagnostic LongSummary(Place place, int length) =>
        new(Codes.LongSummary, place, $"the summary has {length} characters; beyond 160 it is cut where it is listed");

    /// <summary>SG1025.</summary>
    public static Diagnostic ReservedId(Place place, string id) =>
        new(Codes.ReservedId, place, $"'{id}' cannot be the id of a question or a criterion, because links to answers and weights say something else with that word; choose another id");

    /// <summary>SG2001.</summary>
    public static Diagnostic DeadLink(Link link, IEnumerable<string> files)
    {
        var name = AnchoredPath.Cut(link.Written).Path.Split('/')[^1];
        var nearest = NearestName.Of(name, files.Select(f => f.Split('/')[^1]));
        return new(Codes.DeadLink, link.Place, $"the link '{link.Written}' leads to no entry{(nearest is null || nearest == name ? "; links are relative to this file" : $"; did you mean '{nearest}'?")}");
    }

    /// <summary>SG2002.</summary>
    public static Diagnostic DeadAnchor(Link link) =>
        new(Codes.DeadAnchor, link.Place, $"{link.Target.Entry!.Key} has no heading '#{link.Target.Anchor}'{DidYouMean(link.Target.Anchor!, link.Target.Entry.Body.Headings.Select(h => h.Anchor))}");

    /// <summary>SG2003.</summary>
    public static Diagnostic UnknownId(Place place, string what, string id, IEnumerable<string> known) =>
        new(Codes.UnknownId, place, $"no {what} '{id}'{DidYouMean(id, known)}");

    /// <summary>SG2004.</summary>
    public static Diagnostic UnknownCitation(Place place, string key, IEnumerable<string> known) =>
        new(Codes.UnknownCitation, place, $"'@{key}' is neither an evidence entry nor a claim{DidYouMean(key, known)}");

    /// <summary>SG2005.</summary>
    public static Diagnostic OutsideLink(Link link) =>
        new(Codes.OutsideLink, link.Place, $"'{link.Written}' leads to another site; put the address into an evidence entry and cite it as [@its-id]");

    /// <summary>SG2006.</summary>
    public static Diagnostic RefusedLink(Link link) =>
        new(Codes.RefusedLink, link.Place, $"'{link.Written}' cannot be published; link to the .md file of an entry, relative to this file");

    /// <summary>SG2007.</summary>
    public static Diagnostic Orphan(Entry entry) =>
        new(Codes.Orphan, entry.Place, $"nothing in the guide leads to the {entry.Key}; {(entry.Kind == EntryKind.Evidence ? "cite it" : "link to it or name it")} where it belongs, or delete it");

    /// <summary>SG2008.</summary>
    public static Diagnostic DeadRedirect(Located<string> to, string why, IEnumerable<string> known) =>
        new(Codes.DeadRedirect, to.Place, $"the redirect leads to '{to.Value}', {why}{DidYouMean(to.Value, known)}");

    /// <summary>SG2009.</summary>
    public static Diagnostic RefusedRedirect(Located<string> from, string why) =>
        new(Codes.RefusedRedirect, from.Place, $"the redirect is from '{from.Value}', {why}");

    /// <summary>SG2010.</summary>
    public static Diagnostic PageGone(string path, string instead) =>
        new(Codes.PageGone, Place.StartOf(RedirectMap.File), $"the former edition has the page '{path}', which is gone; say where its readers should go, like {RedirectLine(path, instead)}");

    /// <summary>SG2011.</summary>
    public static Diagnostic AnchorGone(string address, string instead) =>
        new(Codes.AnchorGone, Place.StartOf(RedirectMap.File), $"the former edition has the place '{address}', which is gone from its page; say where its readers should go, like {RedirectLine(address, instead)}");

    /// <summary>SG3001.</summary>
    public static Diagnostic MissingCell(Fact fact, string technology) =>
        new(Codes.MissingCell, fact.Aspect.Place, $"the row '{fact.Aspect.Value}' has no cell for '{technology}'; where nothing is known its grade is unknown");

    /// <summary>SG3002.</summary>
    public static Diagnostic MissingProfileRow(Technology technology, string aspect, string other) =>
        new(Codes.MissingProfileRow, technology.Place, $"the profile of '{technology.Id}' has no row '{aspect}', which '{other}' has; unknown is written as unknown");

    /// <summary>SG3002, for a row that is there but in another place.</summary>
    public static Diagnostic MisplacedProfileRow(ProfileRow row, Technology technology, ProfileRow expected, Technology other) =>
        new(Codes.MissingProfileRow, row.Aspect.Place, $"the profile of '{technology.Id}' has the row '{row.Aspect.Value}' where '{other.Id}' has '{expected.Aspect.Value}'; keep the rows in the same order");

    /// <summary>SG3003.</summary>
    public static Diagnostic VerdictNotShown(Verdict verdict, string other, int better, int worse) =>
        new(Codes.VerdictNotShown, verdict.Place, $"the verdict favours '{verdict.Favours}'{(verdict.Strength == Strength.Strong ? " strongly" : "")}, but against '{other}' its cells are better in {better} rows and worse in {worse}");

    /// <summary>SG3004.</summary>
    public static Diagnostic VerdictHidesDifference(Verdict verdict, string technology, string other, int better, int worse) =>
        new(Codes.VerdictHidesDifference, verdict.Place, $"the verdict favours nobody, but '{technology}' is better than '{other}' in {better} rows and worse in {worse}");

    /// <summary>SG3005.</summary>
    public static Diagnostic StrengthMismatch(Verdict verdict) =>
        new(Codes.StrengthMismatch, verdict.Place, verdict.Favours is null ? "a verdict that favours nobody has no strength; remove the key" : $"the verdict favours '{verdict.Favours}' but does not say how strongly; add strength: strong, moderate or slight");

    /// <summary>SG3006.</summary>
    public static Diagnostic UncitedCell(Fact fact, string technology, Cell cell) =>
        new(Codes.UncitedCell, cell.Place, $"the cell of '{technology}' in the row '{fact.Aspect.Value}' is graded without a source; add cite: [an-evidence-id]");

    /// <summary>SG3007.</summary>
    public static Diagnostic UncitedProfileRow(ProfileRow row) =>
        new(Codes.UncitedProfileRow, row.Aspect.Place, $"the profile row '{row.Aspect.Value}' has no source; add cite: [an-evidence-id], or write unknown");

    /// <summary>SG3008.</summary>
    public static Diagnostic LoadedWord(Entry entry, string word) =>
        new(Codes.LoadedWord, entry.Place, $"the {entry.Key} uses the loaded word '{word}'; say what is so, and let the reader judge");

    /// <summary>SG3009.</summary>
    public static Diagnostic SharedAccent(Technology technology, Technology other) =>
        new(Codes.SharedAccent, technology.Place, $"'{technology.Id}' has the accent '{Kebab.Of(technology.Accent)}', which '{other.Id}' has already; give it another one");

    /// <summary>SG4001.</summary>
    public static Diagnostic LinesNotAccounted(Seed seed, LineRange lines) =>
        new(Codes.LineNotAccounted, seed.Lines.Place, $"line {lines} of the document is in no claim, heading or left-out range");

    /// <summary>SG4002.</summary>
    public static Diagnostic LineOutsideDocument(Located<LineRange> lines, int last) =>
        new(Codes.LineOutsideDocument, lines.Place, $"the document has {last} lines, so there is no line {lines.Value.Last}");

    /// <summary>SG4003.</summary>
    public static Diagnostic LineContradiction(Located<LineRange> lines, string claim) =>
        new(Codes.LineContradiction, lines.Place, $"the range {lines.Value} is set aside, but the claim '{claim}' uses a line of it");

    /// <summary>SG4004.</summary>
    public static Diagnostic StandingWithoutEvidence(Claim claim, string standing) =>
        new(Codes.StandingWithoutEvidence, claim.Standing.Place, $"the claim '{claim.Id}' is said to be '{standing}' without evidence; add evidence: [an-evidence-id]");

    /// <summary>SG4005.</summary>
    public static Diagnostic StandingWithoutReason(Claim claim, string standing) =>
        new(Codes.StandingWithoutReason, claim.Standing.Place, $"the claim '{claim.Id}' is said to be '{standing}' without a reason; add because");

    /// <summary>SG4006.</summary>
    public static Diagnostic OneSidedDispute(Located<string> dispute, string claim) =>
        new(Codes.OneSidedDispute, dispute.Place, $"'{claim}' disputes '{dispute.Value}', but '{dispute.Value}' does not name '{claim}'");

    /// <summary>SG4007.</summary>
    public static Diagnostic OriginalDiffers(Place place, string what) =>
        new(Codes.OriginalDiffers, place, what);

    /// <summary>SG4008.</summary>
    public static Diagnostic CopiedText(Place place, string seed, int line, string words) =>
        new(Codes.CopiedText, place, $"more than eight words in a row stand in '{seed}' (line {line}) as well: \"{words}\"; say it in our words");

    /// <summary>SG4009.</summary>
    public static Diagnostic GroupDisagrees(Claim claim, Claim other) =>
        new(Codes.GroupDisagrees, claim.Place, $"'{claim.Id}' favours '{claim.Favours}', but '{other.Id}' of the same group '{claim.Group}' favours '{other.Favours}'");

    /// <summary>SG5001.</summary>
    public static Diagnostic UnreachableStep(Entry step) =>
        new(Codes.UnreachableStep, step.Place, $"no sequence of answers leads to the {step.Key}");

    /// <summary>SG5002.</summary>
    public static Diagnostic FlowCycle(Place place, IEnumerable<string> circle) =>
        new(Codes.FlowCycle, place, $"this answer leads round in a circle: {string.Join(" > ", circle)}");

    /// <summary>SG5003.</summary>
    public static Diagnostic DeadEnd(Question question) =>
        new(Codes.DeadEnd, question.Place, $"the question '{question.Id}' has {(question.Options.IsEmpty ? "no option, so the path ends nowhere" : "only one option, so nothing is asked")}");

    /// <summary>SG5004.</summary>
    public static Diagnostic ScenarioPath(Place place, string problem) =>
        new(Codes.ScenarioPath, place, problem);

    /// <summary>SG5005.</summary>
    public static Diagnostic UncitedAdvice(Claim claim) =>
        new(Codes.UncitedAdvice, claim.Place, $"the advice '{claim.Id}' is cited by no option and no outcome of the flow");

    /// <summary>SG5006.</summary>
    public static Diagnostic IdleOption(Option option, Option other) =>
        new(Codes.IdleOption, option.Id.Place, $"the options '{other.Id.Value}' and '{option.Id.Value}' lead to the same step and weigh the same, so choosing between them changes nothing");

    /// <summary>SG5007.</summary>
    public static Diagnostic NeedlessQuestion(Question question, string outcome) =>
        new(Codes.NeedlessQuestion, question.Place, $"whatever is answered to '{question.Id}', the outcome is '{outcome}'; the question need not be asked");

    /// <summary>SG5008.</summary>
    public static Diagnostic AgainstTheBalance(Place place, string outcome, string answers, string balance) =>
        new(Codes.AgainstTheBalance, place, $"the answers {answers} lead to '{outcome}', but their criteria weigh {balance}");

    /// <summary>SG5009.</summary>
    public static Diagnostic TooManyPaths(Place place, int most) =>
        new(Codes.TooManyPaths, place, $"the paths of the flow have more than {most:N0} answers together, so that nobody can follow each to its outcome; ask fewer questions on a path, or let its answers lead to an outcome sooner");

    /// <summary>SG6001.</summary>
    public static Diagnostic ReviewOverdue(string what, Review review) =>
        new(Codes.ReviewOverdue, review.On.Place, $"the {what} was last looked at on {review.On.Value:yyyy-MM-dd} and is due every {review.Every}; it has been overdue since {review.Due:yyyy-MM-dd}");

    /// <summary>SG6002.</summary>
    public static Diagnostic DateInFuture(Located<DateOnly> day, DateOnly today) =>
        new(Codes.DateInFuture, day.Place, $"{day.Value:yyyy-MM-dd} lies after today, {today:yyyy-MM-dd}");

    /// <summary>SG6003.</summary>
    public static Diagnostic VersionEnded(VersionScope scope, PartialDate ended) =>
        new(Codes.VersionEnded, scope.Place, $"{scope.Technology} {scope.Version} has not been supported since {ended}, and the evidence speaks of no newer line; look for a newer source");

    /// <summary>SG6004.</summary>
    public static Diagnostic UnknownVersion(VersionScope scope, IEnumerable<string> known) =>
        new(Codes.UnknownVersion, scope.Place, $"the releases of '{scope.Technology}' have no line '{scope.Version}'; known are {string.Join(", ", known)}");

    /// <summary>SG6005.</summary>
    public static Diagnostic NeedlessWaiver(Place place) =>
        new(Codes.NeedlessWaiver, place, "keptBecause is not needed: a version that the evidence speaks of is still supported, or it names none; remove the key");

    /// <summary>SG6006.</summary>
    public static Diagnostic IdleWaiver(Waiver waiver) =>
        new(Codes.IdleWaiver, waiver.Code.Place, $"nothing in this file is reported as {waiver.Code.Value}, or it is waived already; remove the waiver");

    /// <summary>SG6007.</summary>
    public static Diagnostic RefusedWaiver(Located<string> code, string why) =>
        new(Codes.RefusedWaiver, code.Place, $"'{code.Value}' cannot be waived: {why}");

    /// <summary>SG6008.</summary>
    public static Diagnostic AgeingWord(Entry entry, string word) =>
        new(Codes.AgeingWord, entry.Place, $"the {entry.Key} says '{word}', which nobody can date later; name the day, the year or the version");

    /// <summary>SG7001.</summary>
    public static Diagnostic UnknownView(Located<string> view, IEnumerable<string> known) =>
        new(Codes.UnknownView, view.Place, $"there is no template templates/pages/{view.Value}.hbs{DidYouMean(view.Value, known)}");

    /// <summary>SG7002.</summary>
    public static Diagnostic TemplateFails(Place place, string problem) =>
        new(Codes.TemplateFails, place, $"the template fails: {problem}");

    /// <summary>SG7002.</summary>
    public static Diagnostic UnknownPartial(Place place, string name, IEnumerable<string> known) =>
        TemplateFails(place, $"there is no partial templates/partials/{name}.hbs{DidYouMean(name, known)}");

    /// <summary>SG7002.</summary>
    public static Diagnostic UnknownHelper(Place place, string name, IEnumerable<string> known) =>
        TemplateFails(place, $"there is no helper '{name}'{DidYouMean(name, known)}");

    /// <summary>SG8001.</summary>
    public static Diagnostic PathCollision(Entry entry, Entry first) =>
        new(Codes.PathCollision, entry.Place, $"the {entry.Key} would be written to '{entry.Path}', which is already the page of the {first.Key} ({first.Place})");

    /// <summary>SG8002.</summary>
    public static Diagnostic FileChanged(string path, string how) =>
        new(Codes.FileChanged, Place.StartOf(path), $"was changed since it was published: {how}");

    /// <summary>SG8003.</summary>
    public static Diagnostic FileAdded(string path) =>
        new(Codes.FileAdded, Place.StartOf(path), "was added since the manifest was written");

    /// <summary>SG8004.</summary>
    public static Diagnostic FileLost(string path) =>
        new(Codes.FileLost, Place.StartOf(path), "is lost: the manifest lists it, but it is not there");

    /// <summary>SG8005.</summary>
    public static Diagnostic NotVerifiable(string path, string why) =>
        new(Codes.NotVerifiable, Place.StartOf(path), why);

    /// <summary>SG8006.</summary>
    public static Diagnostic SystemFile(string path) =>
        new(Codes.SystemFile, Place.StartOf(path), "was put here by a system, and nobody vouches for it; delete it before you pass the folder on");

    /// <summary>SG8007.</summary>
    public static Diagnostic NotSigned(string path, string why) =>
        new(Codes.NotSigned, Place.StartOf(path), why);

    private static string RedirectLine(string from, string to) => $"- {{ from: {from}, to: {to} }}";

    private static string DidYouMean(string written, IEnumerable<string> known) =>
        NearestName.Of(written, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";
}
