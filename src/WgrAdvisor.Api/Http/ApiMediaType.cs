namespace WgrAdvisor.Api.Http;

/// <summary>The media types that the API sends and takes.</summary>
internal static class ApiMediaType
{
    /// <summary>JSON.</summary>
    public const string Json = "application/json";
}
