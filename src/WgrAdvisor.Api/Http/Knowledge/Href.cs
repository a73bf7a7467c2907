namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>The addresses of the resources.</summary>
internal static class Href
{
    /// <summary>The address of a collection.</summary>
    public static string Of(string collection) => $"{ApiVersion.Path}/{collection}";

    /// <summary>The address of an item.</summary>
    public static string Of(string collection, string id) => $"{ApiVersion.Path}/{collection}/{Uri.EscapeDataString(id)}";
}
