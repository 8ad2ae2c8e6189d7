namespace StackGuide.Model.Guides;

/// <summary>Why one entry points to another.</summary>
public enum LinkRole
{
    /// <summary>A link in prose.</summary>
    Mentions,

    /// <summary>A citation, in prose or front matter.</summary>
    Cites,

    /// <summary>Named in the front matter: related criteria, tools to look at, the side of a verdict.</summary>
    Names,

    /// <summary>A claim or an option that speaks of a criterion.</summary>
    Weighs,

    /// <summary>An option of the flow that leads on.</summary>
    LeadsTo,

    /// <summary>A claim that cannot be true together with another.</summary>
    Disputes,

    /// <summary>The overview or navigation of the site.</summary>
    Lists,
}
