# syntax=docker/dockerfile:1

FROM mcr.microsoft.com/dotnet/sdk:10.0.401-noble AS build
WORKDIR /source

# What decides the packages comes first: as long as it stays the same, the restored layer is used again.
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/Directory.Build.props src/Directory.Build.targets src/
COPY src/WgrAdvisor.Inference/WgrAdvisor.Inference.csproj src/WgrAdvisor.Inference/packages.lock.json src/WgrAdvisor.Inference/
COPY src/WgrAdvisor.NRules/WgrAdvisor.NRules.csproj src/WgrAdvisor.NRules/packages.lock.json src/WgrAdvisor.NRules/
COPY src/WgrAdvisor/WgrAdvisor.csproj src/WgrAdvisor/packages.lock.json src/WgrAdvisor/
COPY src/WgrAdvisor.Api/WgrAdvisor.Api.csproj src/WgrAdvisor.Api/packages.lock.json src/WgrAdvisor.Api/
RUN dotnet restore src/WgrAdvisor.Api --locked-mode

COPY rules/ rules/
COPY src/ src/
RUN dotnet publish src/WgrAdvisor.Api -c Release --no-restore -o /app

# No shell and no package manager; runs as a user without rights, and needs to write nowhere.
FROM mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled-extra
WORKDIR /app
COPY --from=build /app/ ./
USER $APP_UID
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    Afsluiten__Wachttijd=00:00:05
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=10s --retries=3 CMD ["./WgrAdvisor.Api", "gezond"]
ENTRYPOINT ["./WgrAdvisor.Api"]
