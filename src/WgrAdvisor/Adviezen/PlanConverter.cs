using System.Text.Json;
using System.Text.Json.Serialization;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes a plan the way it was sent.</summary>
public sealed class PlanConverter : JsonConverter<Plan>
{
    /// <summary>Not supported: a plan is read by <see cref="PlanReader"/>, which knows the rule set.</summary>
    /// <inheritdoc/>
    public override Plan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A plan can only be read together with a rule set.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Plan value, JsonSerializerOptions options) => PlanWriter.Write(writer, value);
}
