namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Marks an endpoint whose parameter <c>id</c> is the identifier of an item.</summary>
/// <param name="Collection">The collection that the item belongs to.</param>
internal sealed record TakesItemId(string Collection);
