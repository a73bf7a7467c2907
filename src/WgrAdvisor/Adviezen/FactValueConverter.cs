using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Adviezen;

/// <summary>Writes an answer the way a plan writes it: a boolean, a text, a list of texts or a number.</summary>
public sealed class FactValueConverter : JsonConverter<FactValue>
{
    /// <summary>Not supported: an answer is read by <see cref="Plannen.PlanReader"/>, which knows the question.</summary>
    /// <inheritdoc/>
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An answer can only be read together with its question.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case FactValue.YesNo answer:
                writer.WriteBooleanValue(answer.Value);
                break;
            case FactValue.Choice answer:
                writer.WriteStringValue(answer.Value);
                break;
            case FactValue.Number answer:
                writer.WriteNumberValue(answer.Value);
                break;
            case FactValue.Date answer:
                writer.WriteStringValue(answer.Value.ToString("O", CultureInfo.InvariantCulture));
                break;
            case FactValue.MultiChoice answer:
                writer.WriteStartArray();
                foreach (var option in answer.Values)
                {
                    writer.WriteStringValue(option);
                }

                writer.WriteEndArray();
                break;
        }
    }
}
