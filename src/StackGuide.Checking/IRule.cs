using StackGuide.Model.Diagnostics;

namespace StackGuide.Checking;

/// <summary>Something that must hold for every guide.</summary>
internal interface IRule
{
    /// <summary>Every place where it does not hold, in any order; nothing for a sound guide.</summary>
    /// <remarks>Throws on no guide. What another rule reports, such as an id that names nothing, is passed over in silence.</remarks>
    IEnumerable<Diagnostic> Find(CheckContext context);
}
