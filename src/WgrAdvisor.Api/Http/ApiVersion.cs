namespace WgrAdvisor.Api.Http;

/// <summary>The version of the API: what goes over the wire, not what the advice says.</summary>
internal static class ApiVersion
{
    /// <summary>The semantic version; every answer names it in the header <see cref="Header"/>.</summary>
    public const string Full = "1.0.0";

    /// <summary>The path under which this major version lives.</summary>
    public const string Path = "/v1";

    /// <summary>The name of the header with the version.</summary>
    public const string Header = "API-Version";

    /// <summary>Whether an address belongs to the API.</summary>
    public static bool Covers(PathString path) => path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
