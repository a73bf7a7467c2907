namespace WgrAdvisor.Cli;

/// <summary>Reads the file that a command was given.</summary>
internal static class InputFile
{
    /// <summary>The bytes of a file, or of the standard input for <c>-</c>. Says so when it cannot be read.</summary>
    /// <returns>The bytes, or <see langword="null"/> when it cannot be read.</returns>
    public static byte[]? Read(string path, TextWriter error)
    {
        try
        {
            if (path != "-")
            {
                return File.ReadAllBytes(path);
            }

            using var input = Console.OpenStandardInput();
            using var buffer = new MemoryStream();
            input.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"Het bestand '{path}' is niet te lezen. Controleer de naam en of u het mag lezen.");
            return null;
        }
    }
}
